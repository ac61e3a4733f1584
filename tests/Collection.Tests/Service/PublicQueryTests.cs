using CreditPlatform.CollectionTests.Support;

namespace CreditPlatform.CollectionTests.Service;

/// <summary>What anybody may see.</summary>
public sealed class PublicQueryTests(Postgres postgres) : ServiceTest(postgres)
{
    readonly string name = NewName("公示");

    string Named(string more = "") => $$"""{ "CF_XDR_MC": "{{name}}有限公司"{{more}} }""";

    [Fact]
    public async Task A_penalty_is_public_without_a_token_with_its_period_and_public_fields_only()
    {
        var stored = await Market.Submit(NewNumber(), Named(""", "CF_SY": "当事人张某某（身份证 990000 19900101 0017，电话13800138000）虚假宣传", "BZ": "内部备注" """));

        var shown = (await Items(Host.Nobody, $"/public/records?name={name}", stored)).ShouldHaveSingleItem()!;

        shown["id"]!.GetValue<Guid>().ShouldBe(stored.Id);
        (shown["publicFrom"]!.GetValue<string>(), shown["publicUntil"]!.GetValue<string>()).ShouldBe(("2026-02-12", "2029-02-12"));
        var data = shown["data"]!.AsObject();
        data["CF_NR_FK"]!.GetValue<string>().ShouldBe("1.25");
        foreach (var field in new[] { "CF_FRDB", "CF_FR_ZJLX", "CF_FR_ZJHM", "BZ" })
            data.ContainsKey(field).ShouldBeFalse(field);
        var facts = data["CF_SY"]!.GetValue<string>();
        foreach (var personal in new[] { "张某某", "0101 0017", "00138000" })
            facts.ShouldNotContain(personal);
        facts.ShouldContain("虚假宣传");
    }

    [Fact]
    public async Task A_subject_is_found_by_code_and_by_the_beginning_of_its_name()
    {
        var stored = await Market.Submit(NewNumber(), Named());

        (await Items(Host.Nobody, "/public/records?code=91990000ma00t0x05m&limit=100", stored)).ShouldNotBeEmpty();
        (await Items(Host.Nobody, $"/public/records?name={name[..10]}", stored)).Count.ShouldBe(1);
        (await Items(Host.Nobody, $"/public/records?name={name[2..]}", stored)).ShouldBeEmpty("a name is searched from its beginning");
        (await Items(Host.Nobody, $"/public/records?name={name}&code=91990000MA0000000X", stored)).ShouldBeEmpty("both must hold");
    }

    [Theory]
    [InlineData("%%")]
    [InlineData("__")]
    [InlineData(@"\\")]
    [InlineData("公示%")]
    [InlineData("';--")]
    public async Task Signs_of_the_database_in_a_name_are_signs(string sought)
    {
        var stored = await Market.Submit(NewNumber(), Named());

        (await Items(Host.Nobody, $"/public/records?name={Uri.EscapeDataString(sought)}", stored)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_that_has_a_percent_sign_is_found_by_it()
    {
        var stored = await Market.Submit(NewNumber(), $$"""{ "CF_XDR_MC": "100%{{name}}" }""");

        (await Items(Host.Nobody, $"/public/records?name={Uri.EscapeDataString($"100%{name}")}", stored)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?name=")]
    [InlineData("?name=公")]
    public async Task A_search_for_everything_is_not_answered(string query) =>
        (await Host.Nobody.Get($"/public/records{query}")).ShouldSatisfyAllConditions(
            reply => reply.Status.ShouldBe(400), reply => reply.Code.ShouldBe("parameter-invalid"));

    [Theory]
    [InlineData("2026/04/01", null, false)]
    [InlineData("2026/04/01", "轻微", false)]
    [InlineData("2026/04/01", "一般", true)]
    [InlineData("2024/05/10", "一般", false)] // ended 2026-03-31
    public async Task Decision_date_and_grade_decide_whether_it_is_public_today(string decided, string? severity, bool shown)
    {
        var grade = severity is null ? "" : $$""", "severity": "{{severity}}" """;
        var stored = await Market.Submit(NewNumber(), Named($$""", "CF_JDRQ": "{{decided}}" {{grade}}"""));

        (await Items(Host.Nobody, $"/public/records?name={name}", stored)).Count.ShouldBe(shown ? 1 : 0);
    }

    [Fact]
    public async Task Pages_go_on_until_the_last()
    {
        Reply stored = null!;
        for (var i = 0; i < 5; i++)
            stored = await Market.Submit(NewNumber(), Named());
        await Items(Host.Nobody, $"/public/records?name={name}", stored);

        var (seen, next) = (new List<Guid>(), "");
        do
        {
            var page = await Host.Nobody.Get($"/public/records?name={name}&limit=2{next}");
            seen.AddRange(page.Json["items"]!.AsArray().Select(item => item!["id"]!.GetValue<Guid>()));
            next = page.Json["next"] is { } cursor ? $"&after={cursor}" : "";
        }
        while (next.Length > 0);

        seen.Count.ShouldBe(5);
        seen.ShouldBeUnique();
    }
}
