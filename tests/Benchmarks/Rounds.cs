using System.Text.Json;
using CreditPlatform.Benchmarks.Documents;
using CreditPlatform.Benchmarks.Load;
using CreditPlatform.Benchmarks.Measures;
using CreditPlatform.Benchmarks.Report;
using CreditPlatform.Benchmarks.Stack;

namespace CreditPlatform.Benchmarks;

/// <summary>Measures both sides in turns, so that whatever else the machine does meets both.</summary>
internal sealed class Rounds(Settings settings, RunningStack stack, Tokens tokens, Results results, CancellationToken ct)
{
    const string RecordRows = "select id, version from record_rows where id = any($1)";
    const string SourceRows = "select stream_id, version from source_rows where stream_id = any($1) and is_current";
    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    /// <summary>More than any side can take in the time.</summary>
    const int MostPerSecond = 10_000;

    readonly Side _platform = Side.Of(
        Side.Platform, stack.Platform.Gateway, "gateway", "collection", "scoring", "rabbitmq", "postgres");

    readonly Side _baseline = Side.Of(
        Side.Baseline, stack.BaselineGateway, BaselineProcesses.GatewayName, BaselineProcesses.Service, "postgres");

    public async Task WarmUpAsync()
    {
        await tokens.FetchAsync(ct);
        foreach (var side in (Side[])[_platform, _baseline])
            await SinglesAsync(side, clients: 8, settings.Time < WarmUp ? settings.Time : WarmUp);
        await BatchedAsync(settings.Time < WarmUp ? settings.Time : WarmUp);
        await Settled.WaitAsync(stack.Platform, ct);
    }

    public async Task RunAsync(int round)
    {
        Console.WriteLine($"Round {round}");
        await tokens.FetchAsync(ct);
        results.Add(Measure.Fsync, Side.Platform, Fsync.Measure(stack.Platform.Workspace.Servers, settings.Time / 5));
        foreach (var clients in settings.Clients)
            foreach (var side in InTurn(round))
                await MeasureSinglesAsync(side, clients);
        foreach (var side in InTurn(round))
            await AtPaceAsync(side);
        results.Add(Measure.Batch, Side.Baseline, (await BatchedAsync(settings.Time)).Rate);
    }

    Side[] InTurn(int round) => round % 2 == 1 ? [_platform, _baseline] : [_baseline, _platform];

    async Task MeasureSinglesAsync(Side side, int clients)
    {
        var measure = Measure.Requests(clients);
        var before = CpuTime.Of(stack.Platform.Workspace, side.Processes);
        var sample = await SinglesAsync(side, clients, settings.Time);
        results.Add(measure, side.Name, sample.Rate);
        results.Add(measure, side.Name, sample.Latency);
        if (side == _platform)
            results.Add($"{Measure.CaughtUp} {measure}", side.Name, (await Settled.WaitAsync(stack.Platform, ct)).TotalSeconds);
        results.Add(Measure.Cpu(clients), side.Name, (CpuTime.Of(stack.Platform.Workspace, side.Processes) - before) / sample.Rows);
    }

    Task<Sample> SinglesAsync(Side side, int clients, TimeSpan time)
    {
        side.Singles.Fill((int)(time.TotalSeconds * MostPerSecond));
        return ClosedLoop.RunAsync(() => new(side.Gateway, tokens), clients, time, async (connection, stop) =>
        {
            if (side.Singles.Next() is not { } document)
                return 0;
            await connection.PostAsync("api/v1/records", document.Client, document.Body, stop);
            return 1;
        }, ct);
    }

    /// <summary>The platform's own batches come with a later issue.</summary>
    Task<Sample> BatchedAsync(TimeSpan time)
    {
        _baseline.Batched.Fill((int)(time.TotalSeconds * 2 * MostPerSecond));
        return ClosedLoop.RunAsync(() => new(_baseline.Gateway, tokens), 1, time, async (connection, stop) =>
        {
            if (Batches.Next(_baseline.Batched) is not { } body)
                return 0;
            await connection.PostAsync("api/v1/records/batch", $"dept-{Batches.Department}", body, stop);
            return Batches.Rows;
        }, ct);
    }

    async Task AtPaceAsync(Side side)
    {
        side.Singles.Fill((int)(settings.Time.TotalSeconds * OpenLoop.PerSecond));
        using var connection = new Connection(side.Gateway, tokens, atOnce: 64);
        if (side == _baseline)
        {
            results.Add(Measure.AtPace, side.Name, await OpenLoop.RunAsync(connection, side.Singles, settings.Time, (_, _) => { }, ct));
            return;
        }
        using var inPublic = new Watch(stack.Platform.ConnectionString("collectiondb"), RecordRows);
        using var inScoring = new Watch(stack.Platform.ConnectionString("scoringdb"), SourceRows);
        results.Add(Measure.AtPace, side.Name, await OpenLoop.RunAsync(connection, side.Singles, settings.Time, (answer, due) =>
        {
            using var accepted = JsonDocument.Parse(answer);
            var (id, version) = (accepted.RootElement.GetProperty("id").GetGuid(), accepted.RootElement.GetProperty("version").GetInt64());
            inPublic.Await(id, version, due);
            inScoring.Await(id, version, due);
        }, ct));
        results.Add(Measure.Public, side.Name, await inPublic.FinishAsync());
        results.Add(Measure.Scoring, side.Name, await inScoring.FinishAsync());
    }
}
