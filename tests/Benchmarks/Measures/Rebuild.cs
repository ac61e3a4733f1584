using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CreditPlatform.Benchmarks.Load;
using CreditPlatform.Local;
using Npgsql;

namespace CreditPlatform.Benchmarks.Measures;

/// <summary>Builds the view of records again from the whole log, as operations does.</summary>
internal static class Rebuild
{
    /// <returns>Events a second.</returns>
    public static async Task<double> RunAsync(LocalPlatform platform, Tokens tokens, CancellationToken ct)
    {
        await using var collection = NpgsqlDataSource.Create(platform.ConnectionString("collectiondb"));
        await using var count = collection.CreateCommand("select count(*) from events.mt_events where type like 'record-%'");
        var events = (long)(await count.ExecuteScalarAsync(ct))!;
        // The service itself: the gateway gives up on an answer that takes longer than 100 s.
        using var http = new HttpClient { BaseAddress = platform.ServiceAddress("collection"), Timeout = TimeSpan.FromMinutes(30) };
        http.DefaultRequestHeaders.Authorization = tokens.Of("operations");
        var clock = Stopwatch.StartNew();
        using var answer = await http.PostAsync(new Uri("api/v1/operations/views/record_rows/rebuild", UriKind.Relative), null, ct);
        answer.EnsureSuccessStatusCode();
        var report = (await answer.Content.ReadFromJsonAsync<JsonObject>(ct))!;
        return (long)report["differing"]! == 0 ? events / clock.Elapsed.TotalSeconds
            : throw new BenchmarkException($"The rebuilt view differs from the one it replaced: {report}");
    }
}
