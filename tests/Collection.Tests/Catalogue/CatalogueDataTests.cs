using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Contracts;

namespace CreditPlatform.CollectionTests.Catalogue;

public sealed class CatalogueDataTests
{
    [Fact]
    public void The_item_holds_every_field_of_the_national_table_in_its_order() =>
        PenaltyFixture.Item.Fields.Select(field => field.Code).ShouldBe(
        [
            "CF_XDR_MC", "CF_XDR_LB", "CF_XDR_SHXYM", "CF_XDR_GSZC", "CF_XDR_ZZJG", "CF_XDR_SWDJ", "CF_XDR_SYDW", "CF_XDR_SHZZ", "CF_FRDB",
            "CF_FR_ZJLX", "CF_FR_ZJHM", "CF_XDR_ZJLX", "CF_XDR_ZJHM", "CF_WSH", "CF_WFXW", "CF_SY", "CF_YJ", "CF_CFLB", "CF_NR", "CF_NR_FK",
            "CF_NR_WFFF", "CF_NR_ZKDX", "CF_JDRQ", "CF_YXQ", "CF_GSJZQ", "CF_CFJG", "CF_CFJGDM", "CF_SJLY", "CF_SJLYDM", "BZ", "severity", "procedure",
        ]);

    [Theory]
    [InlineData("permit")]
    [InlineData("penalty")]
    public void The_template_for_persons_has_the_fields_of_the_other_without_rows_3_to_11_and_its_own(string kind)
    {
        IEnumerable<string> Codes(string item) => PenaltyFixture.Items.InForce(item, PenaltyFixture.Today)!.Fields.Select(field => field.Code);
        var own = kind == "penalty" ? ["violationDate", "publicity", "publicityBasis", "minorBasis"] : new[] { "publicity", "publicityBasis", "minorBasis" };
        var legal = Codes($"{kind}-legal").ToList();

        Codes($"{kind}-person").ShouldBe([.. legal[..2], .. legal[11..], .. own]);
    }

    [Fact]
    public void Code_lists_stand_once()
    {
        foreach (var item in PenaltyFixture.Items.Latest)
            item.Fields.Where(field => field.Values.Count > 0).ShouldAllBe(field => field.List != null, item.Id);
        CatalogueLists.Load().All.SelectMany(list => list.Values.Count > 0 ? [string.Join(';', list.Values.Select(value => value.Zh))] : new[] { string.Join(';', list.Words) })
            .ShouldBeUnique();
    }

    [Fact]
    public void Both_clocks_stand_in_the_item()
    {
        PenaltyFixture.Item.Clocks.Select(clock => (clock.Id, clock.From, clock.WorkingDays))
            .ShouldBe([("report", "CF_JDRQ", 20), ("collect", "CF_JDRQ", 7)]);
        PenaltyFixture.Item.DecisionDate.ShouldBe("CF_JDRQ");
        PenaltyFixture.Item.Key.Subject.ShouldBe(["CF_XDR_SHXYM", "CF_XDR_GSZC"]);
    }

    [Fact]
    public void What_says_something_about_a_person_is_marked_and_numbers_are_never_public()
    {
        PenaltyFixture.Item.Fields.Where(field => field.Personal == PersonalMark.PersonNumber).Select(field => field.Code).ShouldBe(["CF_FR_ZJHM", "CF_XDR_ZJHM"]);
        PenaltyFixture.Item.Fields.Where(field => field.Personal == PersonalMark.FreeText).Select(field => field.Code).ShouldBe(["CF_WFXW", "CF_SY", "CF_NR", "BZ"]);
        PenaltyFixture.Item.Fields.Where(field => !field.Public).Select(field => field.Code)
            .ShouldBe(["CF_FRDB", "CF_FR_ZJLX", "CF_FR_ZJHM", "CF_XDR_ZJLX", "CF_XDR_ZJHM", "CF_GSJZQ", "BZ", "severity", "procedure"]);
    }

    [Fact]
    public void Document_kinds_of_the_catalogue_are_those_the_platform_knows()
    {
        var kinds = PenaltyFixture.Item.Fields.Single(field => field.Code == "CF_FR_ZJLX").Values;
        kinds.Count.ShouldBe(Enum.GetValues<DocumentKind>().Length);
        foreach (var value in kinds)
        {
            DocumentKinds.TryParse(value.Zh, out var kind).ShouldBeTrue();
            kind.ChineseName().ShouldBe(value.Zh);
            kind.ReportingCode().ShouldBe(value.Code);
            foreach (var spelling in value.Accepts)
            {
                DocumentKinds.TryParse(spelling, out var same).ShouldBeTrue(spelling);
                same.ShouldBe(kind);
            }
        }
    }

    [Fact]
    public void Each_kind_of_penalty_has_a_group_of_the_law_and_a_code_of_the_older_list()
    {
        var kinds = PenaltyFixture.Item.Fields.Single(field => field.Code == "CF_CFLB").Values;
        kinds.ShouldAllBe(value => value.Group != null && (value.ExportCode != null || value.Coarse));
        kinds.Select(value => value.Code).OfType<string>().Order().ShouldBe(["0", "1", "2", "3", "4", "5", "6"]);
        kinds.Select(value => value.Group).Distinct().ShouldBe([1, 2, 3, 4, 5, 6]);
    }

    [Fact]
    public void Every_code_is_explained_once_in_both_languages_and_every_rule_uses_one()
    {
        FieldCodes.All.Select(code => code.Code).ShouldBeUnique();
        FieldCodes.All.ShouldAllBe(code => code.Zh.Length > 0 && code.En.Length > 0 && code.Code.All(c => c == '-' || char.IsAsciiLetterLower(c)));
        typeof(FieldCodes).GetFields().Select(constant => (string)constant.GetRawConstantValue()!).Order(StringComparer.Ordinal)
            .ShouldBe(FieldCodes.All.Select(code => code.Code).Order(StringComparer.Ordinal));
        PenaltyFixture.Item.Rules.ShouldAllBe(rule => FieldCodes.Find(rule.Code) != null);
    }

    [Fact]
    public void The_version_in_force_depends_on_the_day()
    {
        PenaltyFixture.Items.InForce("penalty-legal", new(2018, 7, 24)).ShouldBeNull();
        PenaltyFixture.Items.InForce("penalty-legal", new(2018, 7, 25))!.Version.ShouldBe(1);
        PenaltyFixture.Items.InForce("penalty", PenaltyFixture.Today).ShouldBeNull();
        var second = CatalogueItemReader.Read("second.yaml", MiniItem.Yaml.Replace("version: 1", "version: 2", StringComparison.Ordinal)
            .Replace("effectiveFrom: 2020-01-01", "effectiveFrom: 2027-01-01", StringComparison.Ordinal));
        var items = new CatalogueItems([second, MiniItem.Read()]);
        items.InForce("mini", new(2026, 12, 31))!.Version.ShouldBe(1);
        items.InForce("mini", new(2027, 1, 1))!.Version.ShouldBe(2);
        items.Versions("mini").Count.ShouldBe(2);
        items.Latest.ShouldBe([second]);
    }

    [Fact]
    public void An_item_whose_legal_basis_has_ended_accepts_nothing()
    {
        MiniItem.Read().Accepts(new(2026, 12, 31)).ShouldBeTrue();
        MiniItem.Read().Accepts(new(2027, 1, 1)).ShouldBeFalse();
        PenaltyFixture.Item.Accepts(PenaltyFixture.Today).ShouldBeTrue();
    }

    [Fact]
    public void Two_versions_must_not_begin_on_one_day() =>
        Should.Throw<ArgumentException>(() => new CatalogueItems([MiniItem.Read(), MiniItem.Read()])).Message.ShouldStartWith("mini");
}
