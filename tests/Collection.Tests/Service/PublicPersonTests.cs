using CreditPlatform.CollectionTests.Catalogue;
using CreditPlatform.CollectionTests.Support;

namespace CreditPlatform.CollectionTests.Service;

/// <summary>What anybody may learn of a natural person: only by full number and full name together (design.md §6).</summary>
public sealed class PublicPersonTests(Postgres postgres) : ServiceTest(postgres)
{
    const string Opened = """, "publicity": "社会公开", "publicityBasis": "《行政处罚法》第四十八条，有一定社会影响" """;

    // Everybody here has a name of his own, and a number that no other test submits.
    readonly string name = NewName("欧阳");
    readonly string citizen = PersonTests.Born($"19{Random.Shared.Next(50, 90)}-{Random.Shared.Next(10, 13)}-{Random.Shared.Next(10, 29)}");

    Task<Reply> Submit(string more = Opened) => Market.SubmitItem(
        "penalty-person", $$"""{ "CF_WSH": "{{NewNumber()}}", "CF_XDR_MC": "{{name}}", "CF_XDR_ZJHM": "{{citizen}}" {{more}} }""");

    static string Search(string code, string name, int limit = 100) => $"/public/records?code={Uri.EscapeDataString(code)}&name={Uri.EscapeDataString(name)}&limit={limit}";

    [Fact]
    public async Task Number_and_name_together_find_what_is_opened_masked()
    {
        var stored = await Submit($$"""{{Opened}}, "CF_SY": "电话139-1234-5678，身份证{{citizen}}" """);
        stored.Status.ShouldBe(201, stored.Text);

        var shown = (await Items(Host.Nobody, Search(citizen, name), stored)).ShouldHaveSingleItem()!;

        shown["id"]!.GetValue<Guid>().ShouldBe(stored.Id);
        var data = shown["data"]!.AsObject();
        data["CF_XDR_MC"]!.GetValue<string>().ShouldBe(name);
        data["CF_XDR_ZJHM"]!.GetValue<string>().ShouldBe($"{citizen[..6]}***********{citizen[17]}");
        data["CF_SY"]!.GetValue<string>().ShouldBe("电话139-****-****，身份证990***************");
        foreach (var hidden in new[] { "CF_XDR_ZJLX", "BZ", "violationDate", "minorBasis" })
            data.ContainsKey(hidden).ShouldBeFalse(hidden);
    }

    [Fact]
    public async Task Spelling_does_not_matter_but_every_character_does()
    {
        var stored = await Submit();

        (await Items(Host.Nobody, Search(citizen.ToLowerInvariant(), $" {name[..1]} {name[1..]} "), stored)).Count.ShouldBe(1);
        (await Items(Host.Nobody, Search(citizen, name[..^1]), stored)).ShouldBeEmpty("the beginning of a name is not the name");
        (await Items(Host.Nobody, Search(citizen[..17], name), stored)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Neither_the_name_alone_nor_the_number_alone_nor_the_reference_finds_a_person()
    {
        var stored = await Submit();
        var reference = (await Market.Get($"/records/{stored.Id}")).Json["subject"]!.GetValue<string>();

        (await Items(Host.Nobody, $"/public/records?name={name}", stored)).ShouldBeEmpty();
        (await Items(Host.Nobody, $"/public/records?code={citizen}", stored)).ShouldBeEmpty();
        (await Items(Host.Nobody, $"/public/records?code={reference}", stored)).ShouldBeEmpty();
        (await Items(Host.Nobody, Search(reference, name), stored)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Not_there_not_shown_and_not_named_are_one_answer()
    {
        await Submit("");
        var shown = await Submit();
        var minor = PersonTests.Born("2010-03-03");
        var stored = await Market.SubmitItem("penalty-person", $$"""{ "CF_WSH": "{{NewNumber()}}", "CF_XDR_MC": "{{name}}", "CF_XDR_ZJHM": "{{minor}}"{{Opened}} }""");
        (await Items(Host.Nobody, Search(citizen, name), stored)).ShouldHaveSingleItem()!["id"]!.GetValue<Guid>().ShouldBe(shown.Id);

        var answers = new List<string>();
        foreach (var query in new[] { Search(PersonTests.Born("1949-10-01"), name), Search(minor, name), Search(citizen, "另一个人", limit: 1) })
            answers.Add((await Host.Nobody.Get(query)).Text);

        answers.Distinct().ShouldHaveSingleItem().ShouldBe("""{"items":[],"next":null}""");
    }

    [Fact]
    public async Task Whoever_finds_a_person_is_audited()
    {
        var stored = await Submit();
        var reference = (await Market.Get($"/records/{stored.Id}")).Json["subject"]!.GetValue<string>();

        await Items(Host.Nobody, Search(citizen, name), stored);

        (await Host.Auditor.Get($"/audit/events?subject={reference}")).Json["items"]!.AsArray()
            .ShouldContain(entry => entry!["type"]!.GetValue<string>() == "access-granted" && entry["actor"]!.GetValue<string>() == "public");
    }
}
