using System.Text.Json.Nodes;

namespace CreditPlatform.CollectionTests.Support;

/// <summary>A test on the service that all share: every test has document numbers of its own.</summary>
public abstract class ServiceTest(Postgres postgres) : IAsyncLifetime
{
    private static int numbers;

    protected CollectionHost Host { get; private set; } = null!;

    protected Client Market => Host.Market;

    public async ValueTask InitializeAsync() => Host = await postgres.Shared();

    /// <summary>A service of this test's own, whose clock it may move.</summary>
    protected Task<CollectionHost> NewService() => postgres.NewService();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected static string NewNumber() => $"澄市监处罚〔2026〕{Interlocked.Increment(ref numbers) + 1000}号";

    /// <summary>In letters: a run of digits in a name would be masked.</summary>
    protected static string NewName(string begins) =>
        begins + string.Concat($"{Guid.NewGuid():N}".Take(14).Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + 'g') : c));

    /// <summary>A list after the given write is in it.</summary>
    protected static async Task<JsonArray> Items(Client client, string path, Reply after)
    {
        var reply = await client.Get(path, ("X-Min-Position", after.Header("X-Position")));
        reply.Status.ShouldBe(200, reply.Text);
        return reply.Json["items"]!.AsArray();
    }

    /// <summary>Entries of the audit trail about one request.</summary>
    protected async Task<List<JsonNode>> Audited(Reply refused) =>
        [.. (await Host.Auditor.Get($"/audit/events?correlationId={refused.Json["traceId"]}")).Json["items"]!.AsArray().Select(entry => entry!)];
}
