using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CreditPlatform.Local.Demo;

/// <summary>What the credit office does: it enters the units, and lays the departments' ledgers beside what was reported.</summary>
/// <param name="gateway">Its base address is the gateway, ending in a slash.</param>
/// <param name="clientSecret">Of <see cref="ClientId"/>, from <c>demo-clients.json</c>.</param>
/// <param name="clock">Times the token and the waits.</param>
sealed class OfficeLoader(HttpClient gateway, string clientSecret, TimeProvider clock)
{
    public const string ClientId = "office";

    /// <summary>A unit or ledger that stands there already, from an earlier attempt or by hand, is left as it is.</summary>
    static readonly HttpStatusCode[] Entered = [HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.PreconditionRequired];

    static readonly HttpStatusCode[] Uploaded = [HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.Accepted];

    public Task EnterUnitsAsync(IEnumerable<DemoUnit> units, CancellationToken cancellation) =>
        SendAllAsync(units, unit => Request(HttpMethod.Put, $"api/v1/units/{unit.Org}", $"unit-{unit.Slug}", Body(unit)), Entered, cancellation);

    public Task UploadLedgersAsync(IEnumerable<DemoLedger> ledgers, CancellationToken cancellation) =>
        SendAllAsync(ledgers, ledger => Request(HttpMethod.Post, "api/v1/ledgers", $"ledger-{ledger.Unit.Slug}-{ledger.Year}", Body(ledger)), Uploaded, cancellation);

    async Task SendAllAsync<T>(IEnumerable<T> things, Func<T, HttpRequestMessage> request, HttpStatusCode[] expected, CancellationToken cancellation)
    {
        using var token = new DemoToken(gateway, ClientId, clientSecret, "office", clock);
        var sender = new DemoSender(gateway, token, clock);
        foreach (var thing in things) await sender.SendAsync(() => request(thing), expected, cancellation);
    }

    static JsonObject Body(DemoUnit unit) => new()
    {
        ["name"] = unit.Name, ["kind"] = unit.Kind, ["class"] = unit.Class, ["region"] = unit.Region, ["connected"] = unit.Connected,
        ["collecting"] = unit.Collecting, ["hall"] = unit.Hall, ["embeddedSystems"] = new JsonArray([.. (unit.EmbeddedSystems ?? []).Select(system => (JsonNode)system)]),
    };

    static JsonObject Body(DemoLedger ledger) => new()
    {
        ["department"] = ledger.Unit.Org, ["kind"] = "ledger", ["source"] = ledger.Source,
        ["rows"] = new JsonArray([.. ledger.Decisions.Select(decision => (JsonNode)new JsonObject
        {
            ["item"] = decision.Template.Item(), ["documentNumber"] = decision.DocumentNumber, ["subject"] = decision.Subject.Number,
            ["subjectName"] = decision.Subject.Name, ["decisionDate"] = decision.Decided.ToString("O"),
        })]),
    };

    static HttpRequestMessage Request(HttpMethod method, string path, string key, JsonObject body)
    {
        var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", $"demo-{DemoCity.Seed}-{key}");
        return request;
    }
}
