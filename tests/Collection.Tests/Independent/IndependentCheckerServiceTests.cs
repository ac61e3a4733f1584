using System.Text.Json;
using CreditPlatform.CollectionTests.Support;

namespace CreditPlatform.CollectionTests.Independent;

/// <summary>The same judgement on the whole path: some of the records as a department sends them.</summary>
public sealed class IndependentCheckerServiceTests(Postgres postgres) : ServiceTest(postgres)
{
    const int Records = 300;

    [Fact]
    public async Task Three_hundred_records_are_judged_alike_over_http()
    {
        var disagreed = new List<string>();
        for (var number = 0; number < Records; number++)
        {
            var record = RandomRecord.Of(number, Host.Today);
            using var json = JsonDocument.Parse(record.Json);
            var checker = IndependentChecker.Check(record.Template, json.RootElement, Host.Today);
            var reply = await Market.Post("/records?dryRun=true", $$"""{ "item": "{{record.Template.Item}}", "data": {{record.Json}} }""");
            if (!Agree(reply, checker)) disagreed.Add($"{new Comparison(record, checker, [])}\n{reply.Status} {reply.Text}");
        }

        string.Join('\n', disagreed).ShouldBeEmpty();
    }

    static bool Agree(Reply reply, IReadOnlyList<Fault> checker) => checker.Count == 0
        ? reply.Status == 200 && reply.Json["valid"]!.GetValue<bool>()
        : reply.Status == 422 && checker.Any(fault => reply.Json["errors"]!.AsObject().ContainsKey(fault.Field));
}
