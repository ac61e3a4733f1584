using System.Text.Json.Nodes;
using CreditPlatform.CollectionTests.Support;

namespace CreditPlatform.CollectionTests.Service;

/// <summary>The rates of source 000 as worked in domain.md §2.5, and that every number opens exactly its rows.</summary>
public sealed class DoublePublicityTests(Postgres postgres) : DepartmentTest(postgres)
{
    const string September = "?from=2026-09-01&to=2026-09-30";
    const string OnTime = """ "CF_YXQ": "2099/12/31" """;
    const string Late = """ "CF_JDRQ": "2026/02/12" """;
    const string Faulty = """ "CF_NR_FK": "abc" """;

    static string Number(int i) => $"澄市监处罚〔2026〕{i}号";

    Task Submit(IEnumerable<int> numbers, params string[] changes) => Submit(Department, Organisation, numbers, changes);

    static Task Submit(Client client, string authority, IEnumerable<int> numbers, params string[] changes) =>
        Parallel.ForEachAsync(numbers, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (i, _) =>
            (await SubmitFor(client, authority, Number(i), $"{{ {string.Join(',', changes)} }}")).Status.ShouldBe(changes.Contains(Faulty) ? 422 : 201));

    /// <summary>1,000 reported: 15 refused, 15 late (5 of the refused among them); a ledger of 500 with 4 that were never reported.</summary>
    async Task TheVector()
    {
        await Submit(Enumerable.Range(1, 975), OnTime);
        await Submit(Enumerable.Range(976, 10), Late);
        await Submit(Enumerable.Range(986, 10), OnTime, Faulty);
        await Submit(Enumerable.Range(996, 5), Late, Faulty);
        var ledger = Enumerable.Range(493, 496).Concat(Enumerable.Range(2001, 4)); // 493 to 988: three of the refused are among them
        (await Upload(LedgerFile.CsvOf(ledger.Select(i => LedgerFile.Row(Number(i)))))).Json["missing"]!.GetValue<int>().ShouldBe(4);
    }

    [Fact]
    public async Task Of_500_in_the_ledger_4_are_missing_of_1000_reported_15_refused_and_15_late()
    {
        await TheVector();

        var rates = await Rates(September);

        Figure(rates, "reporting").ShouldBe((496, 500, 0.992m));
        Figure(rates, "compliance").ShouldBe((985, 1000, 0.985m));
        Figure(rates, "timeliness").ShouldBe((985, 1000, 0.985m));
        Figure(rates, "collection").ShouldBe((985, 1000, 0.985m));
        foreach (var name in new[] { "reporting", "compliance", "timeliness", "collection" })
        {
            var figure = rates[name]!;
            (await Followed(figure["rows"])).ShouldBe(figure["shortfall"]!.GetValue<int>(), name);
            (await Followed(figure["numeratorRows"])).ShouldBe(figure["numerator"]!.GetValue<int>(), name);
            (await Followed(figure["denominatorRows"])).ShouldBe(figure["denominator"]!.GetValue<int>(), name);
        }
        var late = await Department.Follow(rates["timeliness"]!["rows"]);
        late.Count(line => line["status"]!.GetValue<string>() == "refused").ShouldBe(5);
        late.ShouldAllBe(line => line["late"]!.GetValue<bool>());
        (await Department.Follow(rates["compliance"]!["rows"])).ShouldAllBe(line => line["status"]!.GetValue<string>() == "refused");
        (await Department.Follow(rates["reporting"]!["rows"])).Select(line => line["documentNumber"]!.GetValue<string>())
            .ShouldBe(Enumerable.Range(2001, 4).Select(Number), ignoreOrder: true);
    }

    /// <summary>Distinct rows behind a link, in pages that do not divide evenly.</summary>
    async Task<int> Followed(JsonNode? link)
    {
        var lines = await Department.Follow(link, 333);
        var distinct = lines.Select(line => (line["id"] ?? line["documentNumber"])!.ToString()).Distinct().Count();
        distinct.ShouldBe(lines.Count);
        return distinct;
    }

    [Fact]
    public async Task A_department_with_nothing_has_no_rates()
    {
        var rates = await Rates();

        foreach (var name in new[] { "reporting", "compliance", "timeliness", "collection" })
            Figure(rates, name).ShouldBe((0, 0, null));
        (rates["department"]!.GetValue<string>(), rates["departments"]!.AsArray().Count).ShouldBe((Organisation, 1));
    }

    [Fact]
    public async Task One_late_record_changes_the_rates_of_its_department_and_of_no_other()
    {
        await Submit([1, 2], OnTime);
        await Submit(Other, Neighbour, [3], OnTime);
        var (before, theirs) = (await Rates(), (await RatesFor(Other)).ToJsonString());

        await Submit([4], Late);

        Figure(before, "timeliness").ShouldBe((2, 2, 1m));
        Figure(await Rates(), "timeliness").ShouldBe((2, 3, 2m / 3));
        (await RatesFor(Other)).ToJsonString().ShouldBe(theirs);
    }

    [Fact]
    public async Task The_office_reads_all_departments_at_once_each_apart_and_as_one()
    {
        await Submit([1, 2], Late);
        await Submit(Other, Neighbour, [3], OnTime);

        var rates = await RatesFor(Host.Office);

        var lines = rates["departments"]!.AsArray().ToDictionary(line => line!["department"]!.GetValue<string>(), line => line!);
        (Figure(lines[Organisation], "timeliness"), Figure(lines[Neighbour], "timeliness")).ShouldBe(((0, 2, 0m), (1, 1, 1m)));
        rates["timeliness"]!["denominator"]!.GetValue<long>().ShouldBe(lines.Values.Sum(line => line["timeliness"]!["denominator"]!.GetValue<long>()));
        (await Host.Office.Follow(lines[Neighbour]["timeliness"]!["denominatorRows"])).Count.ShouldBe(1);
        (await Host.Office.Follow(rates["timeliness"]!["rows"], 500)).Count(line => line["organisation"]!.GetValue<string>() == Organisation).ShouldBe(2);
    }

    [Fact]
    public async Task A_bad_row_sent_again_counts_once_and_is_stored_once_it_is_mended()
    {
        await Submit([1, 1, 1], Late, Faulty);
        Figure(await Rates(), "compliance").ShouldBe((0, 1, 0m));

        await Submit([1], Late);
        var rates = await Rates();
        Figure(rates, "compliance").ShouldBe((1, 1, 1m));
        Figure(rates, "timeliness").ShouldBe((0, 1, 0m));

        await Submit([1], Late, Faulty);
        Figure(await Rates(), "compliance").ShouldBe((1, 1, 1m), "a bad attempt at what is stored already is no second decision");
        (await Department.Follow(JsonValue.Create("/api/v1/records?flag=refused"))).Count.ShouldBe(1, "but it is still there to be mended");
    }

    [Fact]
    public async Task A_withdrawn_record_was_stored_all_the_same()
    {
        var stored = await Submit(Number(1));
        await Department.Withdraw(stored.Id, 1);

        Figure(await Rates(), "compliance").ShouldBe((1, 1, 1m));
    }

    [Fact]
    public async Task A_clock_that_waits_for_a_calendar_year_is_not_late()
    {
        await using var later = await NewService();
        await later.MoveTo("2026-12-30");
        await later.Market.Submit(Number(1), """{ "CF_JDRQ": "2026/12/28" }""");
        await later.Settled();

        var rates = (await later.Market.Get("/quality/double-publicity")).Json;
        Figure(rates, "timeliness").ShouldBe((1, 1, 1m));
        (await later.Market.Follow(rates["timeliness"]!["numeratorRows"])).ShouldHaveSingleItem()["late"].ShouldBeNull();
    }

    [Fact]
    public async Task The_rates_of_others_are_not_for_a_department()
    {
        foreach (var query in new[] { $"?department={Organisation}", "?department=all" })
            (await Other.Get($"/quality/double-publicity{query}")).Status.ShouldBe(403, query);
        (await Other.Get("/records?department=all")).Status.ShouldBe(403);
        (await Host.Office.Get($"/quality/double-publicity?department={Organisation}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_list_goes_by_several_items_and_refuses_what_it_does_not_know()
    {
        await Submit([1], OnTime);
        await Host.Settled();

        (await Department.Follow(JsonValue.Create("/api/v1/records?item=permit-legal,penalty-legal"))).Count.ShouldBe(1);
        (await Department.Follow(JsonValue.Create("/api/v1/records?item=permit-legal"))).ShouldBeEmpty();
        (await Department.Follow(JsonValue.Create("/api/v1/records?group=no-such-group"))).ShouldBeEmpty();
        (await Department.Get("/records?flag=tardy")).Code.ShouldBe("parameter-invalid");
        (await Department.Get("/records?after=x")).Code.ShouldBe("parameter-invalid");
    }
}
