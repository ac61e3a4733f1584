using CreditPlatform.Collection.Catalogue;
using CreditPlatform.CollectionTests.Catalogue.Fixtures;
using CreditPlatform.Contracts;
using CreditPlatform.Contracts.Messages;

namespace CreditPlatform.CollectionTests.Catalogue;

/// <summary>A natural person as the subject: who it is, and whether of age (domain.md §2.8 rule 5).</summary>
public sealed class PersonTests
{
    static CheckedRecord Penalty(params (string Field, string? Value)[] changes) =>
        ItemFixture.Of("penalty-person").Check(null, changes.ToDictionary(change => change.Field, change => change.Value));

    static CheckedRecord Permit(params (string Field, string? Value)[] changes) =>
        ItemFixture.Of("permit-person").Check(null, changes.ToDictionary(change => change.Field, change => change.Value));

    /// <summary>A number of somebody born on a day.</summary>
    internal static string Born(string day) => Number($"990000{day.Replace("-", "", StringComparison.Ordinal)}001");

    static string Number(string first) => first + CitizenId.CheckCharacter(first);

    [Theory]
    [InlineData("99000020000229001X", "99000020000229001x")]
    [InlineData("990000199001010017", "９９００００１９９００１０１００１７")]
    [InlineData("990000199001010017", " 990000199001010017 ")]
    public void Two_spellings_of_a_number_are_one_person_and_one_record(string one, string other)
    {
        var (first, second) = (Penalty(("CF_XDR_ZJHM", one)), Penalty(("CF_XDR_ZJHM", other), ("CF_XDR_ZJLX", "10")));

        first.NaturalKey.ShouldNotBeNull();
        second.NaturalKey.ShouldBe(first.NaturalKey);
        second.Subject.ShouldBe(first.Subject);
        second.ContentHash.ShouldBe(first.ContentHash);
    }

    [Fact]
    public void A_person_is_one_subject_in_both_templates_and_the_reference_tells_nothing()
    {
        var subject = Penalty().Subject!.Value;

        subject.Kind.ShouldBe(SubjectReferenceKind.Person);
        subject.Value.ShouldStartWith("p");
        subject.Value.ShouldNotContain("1990");
        Permit().Subject.ShouldBe(subject);
        Permit(("XK_XDR_MC", "别名")).Subject.ShouldBe(subject, "not the name makes the person");
    }

    [Fact]
    public void Another_document_is_another_person_until_somebody_joins_them()
    {
        Penalty(("CF_XDR_ZJLX", "护照"), ("CF_XDR_ZJHM", "E12345678")).Subject.ShouldNotBe(Penalty(("CF_XDR_ZJLX", "5"), ("CF_XDR_ZJHM", "E12345678")).Subject);
        Penalty(("CF_XDR_MC", "另一人")).NaturalKey.ShouldBe(Penalty().NaturalKey);
    }

    [Theory]
    [InlineData("CF_XDR_ZJHM", "990000199001010016")]
    [InlineData("CF_XDR_ZJHM", null)]
    [InlineData("CF_XDR_ZJLX", "不存在")]
    [InlineData("CF_XDR_ZJLX", null)]
    public void A_number_that_is_wrong_or_of_no_kind_makes_no_key(string field, string? value)
    {
        var record = Penalty((field, value));

        record.Subject.ShouldBeNull();
        record.NaturalKey.ShouldBeNull();
    }

    [Theory]
    [InlineData("2008-01-19", SubjectAge.Adult)] // eighteen on the day before the act
    [InlineData("2008-01-20", SubjectAge.Minor)] // on the birthday itself the year is not yet complete
    [InlineData("2007-01-20", SubjectAge.Adult)]
    [InlineData("2010-06-01", SubjectAge.Minor)]
    public void At_a_penalty_the_age_at_the_act_counts(string born, SubjectAge age) =>
        Penalty(("CF_XDR_ZJHM", Born(born)), ("violationDate", "2026/01/20"), ("CF_JDRQ", "2026/02/12")).Age.ShouldBe(age);

    [Theory]
    [InlineData("2006-02-11", SubjectAge.Adult)]
    [InlineData("2006-02-12", SubjectAge.ManualCheck)]
    [InlineData("2008-02-11", SubjectAge.ManualCheck)]
    [InlineData("2008-02-12", SubjectAge.Minor)]
    public void Without_the_day_of_the_act_who_was_under_20_at_the_decision_is_looked_at(string born, SubjectAge age) =>
        Penalty(("CF_XDR_ZJHM", Born(born)), ("violationDate", null), ("CF_JDRQ", "2026/02/12")).Age.ShouldBe(age);

    [Theory]
    [InlineData("2008-02-11", SubjectAge.Adult)]
    [InlineData("2008-02-12", SubjectAge.Minor)]
    public void At_a_permit_the_age_at_the_decision_counts(string born, SubjectAge age) =>
        Permit(("XK_XDR_ZJHM", Born(born)), ("XK_JDRQ", "2026/02/12")).Age.ShouldBe(age);

    [Fact]
    public void A_document_without_a_birth_date_leaves_the_age_unknown() =>
        Penalty(("CF_XDR_ZJLX", "护照"), ("CF_XDR_ZJHM", "E12345678")).Age.ShouldBe(SubjectAge.Unknown);

    [Theory]
    [InlineData("2018/02/28", SubjectAge.Minor)]
    [InlineData("2018/03/01", SubjectAge.Adult)]
    public void Who_was_born_on_a_leap_day_is_of_age_on_the_first_of_March(string decided, SubjectAge age) =>
        Permit(("XK_XDR_ZJHM", Born("2000-02-29")), ("XK_JDRQ", decided)).Age.ShouldBe(age);

    [Fact]
    public void An_organisation_has_no_age() => PenaltyFixture.Check().Age.ShouldBeNull();

    [Theory]
    [InlineData("2027/02/12", "2027-02-12")]
    [InlineData("长期", null)]
    [InlineData("2099/12/31", null)]
    public void Validity_ends_on_its_day_or_never(string stated, string? until)
    {
        Permit(("XK_YXQZI", stated)).ValidUntil.ShouldBe(until is null ? null : DateOnly.Parse(until));
        Penalty(("CF_YXQ", stated)).ValidUntil.ShouldBe(until is null ? null : DateOnly.Parse(until));
    }
}
