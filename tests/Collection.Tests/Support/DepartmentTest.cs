using System.Text.Json.Nodes;
using CreditPlatform.CollectionTests.Records;

namespace CreditPlatform.CollectionTests.Support;

/// <summary>A test with two departments of its own on the service that all share, so that its figures are its own too.</summary>
public abstract class DepartmentTest(Postgres postgres) : ServiceTest(postgres)
{
    static int departments;

    protected string Organisation { get; } = NewDepartment();

    protected string Neighbour { get; } = NewDepartment();

    protected Client Department => new(Host, Organisation);

    protected Client Other => new(Host, Neighbour);

    static string NewDepartment() => Given.Uscc($"12990000{Interlocked.Increment(ref departments) + 700_000_000}");

    /// <summary>A penalty that the department decided itself, on 2026-09-25 unless it says otherwise.</summary>
    protected Task<Reply> Submit(string number, string change = "{}") => SubmitFor(Department, Organisation, number, change);

    protected static Task<Reply> SubmitFor(Client client, string authority, string number, string change = "{}")
    {
        var changes = new JsonObject { ["CF_CFJGDM"] = authority, ["CF_XDR_SHXYM"] = LedgerFile.Firm, ["CF_JDRQ"] = "2026/09/25" };
        foreach (var (field, value) in JsonNode.Parse(change)!.AsObject())
            changes[field] = value?.DeepClone();
        return client.Submit(number, changes.ToJsonString());
    }

    protected Task<Reply> Upload(string csv, string more = "") => UploadFor(Organisation, csv, more);

    protected async Task<Reply> UploadFor(string department, string csv, string more = "")
    {
        await Host.Settled();
        var reply = await Host.Office.Upload($"/ledgers?department={department}{more}", LedgerFile.Utf8(csv));
        await Host.Settled();
        return reply;
    }

    /// <summary>The department's rates once everything written is in them.</summary>
    protected Task<JsonNode> Rates(string query = "") => RatesFor(Department, query);

    protected async Task<JsonNode> RatesFor(Client client, string query = "")
    {
        await Host.Settled();
        var reply = await client.Get($"/quality/double-publicity{query}");
        reply.Status.ShouldBe(200, reply.Text);
        return reply.Json;
    }

    /// <summary>Numerator, denominator and rate of one figure.</summary>
    protected static (long, long, decimal?) Figure(JsonNode rates, string name) =>
        (rates[name]!["numerator"]!.GetValue<long>(), rates[name]!["denominator"]!.GetValue<long>(), rates[name]!["rate"]?.GetValue<decimal>());
}
