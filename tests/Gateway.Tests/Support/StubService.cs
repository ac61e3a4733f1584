using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CreditPlatform.GatewayTests.Support;

/// <summary>A service as the gateway sees it: alive, described, with a clock and an audit trail; anything else is echoed.</summary>
public sealed class StubService : IAsyncDisposable
{
    private readonly WebApplication app;

    private StubService(string name, WebApplication app) => (Name, this.app) = (name, app);

    public string Name { get; }

    public string Address { get; private set; } = "";

    public ConcurrentQueue<(string Method, string Path, string? Authorization, string? TraceParent, string? ForwardedFor)> Seen { get; } = new();

    public DateTimeOffset Clock { get; set; } = DateTimeOffset.UtcNow;

    /// <summary>Answered to the audit search, from the position after <c>after</c> on.</summary>
    public List<(long Position, DateTimeOffset At)> Audit { get; } = [];

    public JsonObject Description { get; set; } = new() { ["openapi"] = "3.1.1", ["paths"] = new JsonObject() };

    public static async Task<StubService> StartAsync(string name, int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var stub = new StubService(name, builder.Build());
        stub.app.MapGet("/alive", () => "ok");
        stub.app.MapGet("/openapi/v1.json", () => Results.Text(stub.Description.ToJsonString(), "application/json"));
        stub.app.MapPut("/dev/clock", (JsonObject to) =>
        {
            stub.Clock = to["now"]!.GetValue<DateTimeOffset>();
            return Results.Ok(to);
        });
        stub.app.MapGet("/api/v1/audit/events", (HttpContext http, long after, int limit) => stub.AuditPage(http, after, limit));
        stub.app.MapFallback((Delegate)stub.Echo);
        await stub.app.StartAsync();
        stub.Address = stub.app.Urls.First();
        return stub;
    }

    private IResult AuditPage(HttpContext http, long after, int limit)
    {
        Note(http);
        var left = Audit.Where(entry => entry.Position > after).ToList();
        var items = left.Take(limit).Select(entry => new
        {
            id = Guid.NewGuid(), service = Name, position = entry.Position, type = "access-refused", streamId = Guid.Empty, version = 1L,
            recordedAt = entry.At,
        });
        return Results.Json(new { items, next = left.Count > limit ? $"{left[limit - 1].Position}" : null });
    }

    private async Task<IResult> Echo(HttpContext http)
    {
        Note(http);
        await http.Request.Body.CopyToAsync(Stream.Null);
        return Results.Json(new { service = Name, path = http.Request.Path.Value, query = http.Request.QueryString.Value });
    }

    private void Note(HttpContext http) =>
        Seen.Enqueue((http.Request.Method, http.Request.Path.Value!, http.Request.Headers.Authorization, http.Request.Headers.TraceParent, http.Request.Headers["X-Forwarded-For"]));

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
