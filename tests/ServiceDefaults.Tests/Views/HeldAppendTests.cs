using System.Diagnostics;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Views;
using CreditPlatform.ServiceDefaultsTests.Support;
using Marten.Services;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace CreditPlatform.ServiceDefaultsTests.Views;

/// <summary>
/// An append held open between its sequence number and its commit, while others go on and the view is built again, is overtaken by
/// nobody: it is projected and published (ADR 0006). CREDITPLATFORM_LONG=1 holds it for 5 s, else 2 s.
/// </summary>
public sealed class HeldAppendTests(Postgres postgres, ITestOutputHelper output)
{
    private static readonly TimeSpan Hold = TimeSpan.FromSeconds(Environment.GetEnvironmentVariable("CREDITPLATFORM_LONG") == "1" ? 5 : 2);

    [Fact]
    public async Task A_slow_append_is_projected_published_and_rebuilt()
    {
        await using var host = await LogHost.StartAsync(await postgres.Database(), subscriptions: true);
        await host.Count(Guid.NewGuid());
        await CaughtUp(host);
        var held = Guid.NewGuid();
        using var stop = new CancellationTokenSource();
        await using var connection = await host.Source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await Append(host, transaction, held);

        var load = Load(host, stop.Token);
        var rebuild = RebuildAgain(host, stop.Token);
        await Task.Delay(Hold);
        await transaction.CommitAsync();
        var sinceCommit = Stopwatch.StartNew();
        await Eventually.Holds(async () => await host.Scalar<long>($"select count(*) from count_rows where id = '{held}'") == 1, "the held event is in the view");
        output.WriteLine($"held {Hold.TotalSeconds:0} s; in the view {sinceCommit.ElapsedMilliseconds} ms after its commit");
        await Eventually.Holds(() => Task.FromResult(host.Published.Any(page => page.Items.Any(item => item.Stream == held))), "the held event is published");
        output.WriteLine($"published {sinceCommit.ElapsedMilliseconds} ms after its commit");
        await stop.CancelAsync();

        output.WriteLine($"{await load} appends went on meanwhile, {await rebuild} rebuilds");
        await CaughtUp(host);
        await EverythingIsThereOnce(host);
        await HealthStaysGreen(host);
    }

    /// <summary>What the wait for the gap leaves behind in the progress table is no view that stands still.</summary>
    private static async Task HealthStaysGreen(LogHost host)
    {
        var health = host.Get<HealthCheckService>();
        await health.CheckHealthAsync();
        await Task.Delay(TimeSpan.FromSeconds(5.5));
        var report = (await health.CheckHealthAsync()).Entries["subscriptions"];
        report.Status.ShouldBe(HealthStatus.Healthy, report.Description);
    }

    private static async Task Append(LogHost host, NpgsqlTransaction transaction, Guid stream)
    {
        await using var session = host.Store.LightweightSession(SessionOptions.ForTransaction(transaction));
        var @event = EventWrapper.Wrap(new Counted(1));
        EventHeaders.Stamp(@event, host.Actor, null);
        session.Events.Append(stream, @event);
        await session.SaveChangesAsync();
    }

    private static async Task<int> Load(LogHost host, CancellationToken stop)
    {
        var appended = 0;
        while (!stop.IsCancellationRequested)
        {
            await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => host.Count(Guid.NewGuid())));
            appended += 5;
            await Task.Delay(10, CancellationToken.None);
        }
        return appended;
    }

    private static async Task<int> RebuildAgain(LogHost host, CancellationToken stop)
    {
        var rebuilds = 0;
        for (; !stop.IsCancellationRequested; rebuilds++)
        {
            var report = await host.Get<ViewRebuild>().Run(host.Get<LogView>(), CancellationToken.None);
            report.Differing.ShouldBe(0);
            await Task.Delay(200, CancellationToken.None);
        }
        return rebuilds;
    }

    private static Task CaughtUp(LogHost host) => Eventually.Holds(
        async () => await host.Scalar<bool>(
            "select count(*) = 2 and min(last_seq_id) = (select max(seq_id) from events.mt_events) from events.mt_event_progression where name like '%:%'"),
        "view and outbox stand at the end of the log");

    private static async Task EverythingIsThereOnce(LogHost host)
    {
        var events = await host.Scalar<long>("select count(*) from events.mt_events");
        (await host.Scalar<long>("select count(*) from count_rows")).ShouldBe(events);
        await Eventually.Holds(() => Task.FromResult(host.Published.Sum(page => page.Items.Count) >= events), "every event is published");
        var items = host.Published.SelectMany(page => page.Items).Select(item => item.Stream).ToList();
        items.ShouldBeUnique();
        items.Count.ShouldBe((int)events);
        var report = await host.Get<ViewRebuild>().Run(host.Get<LogView>(), CancellationToken.None);
        report.ShouldBe(new RebuildReport("count_rows", events, 0));
    }
}
