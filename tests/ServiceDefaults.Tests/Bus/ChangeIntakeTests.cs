using System.Text.Json;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Bus;
using CreditPlatform.ServiceDefaultsTests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CreditPlatform.ServiceDefaultsTests.Bus;

/// <summary>A bad item is parked, later items of its stream wait behind it, all others flow (design.md §3).</summary>
public sealed class ChangeIntakeTests(Postgres postgres) : IAsyncLifetime
{
    /// <summary>Writes down what it takes; chokes on the streams it is told to.</summary>
    private sealed class Sink : IChangeSink
    {
        public HashSet<Guid> Poison { get; } = [];

        public string Source => "collection";

        public async Task Apply(NpgsqlConnection connection, IReadOnlyList<ChangeItem> items, CancellationToken ct)
        {
            foreach (var item in items)
            {
                if (Poison.Contains(item.Stream))
                    throw new InvalidOperationException("cannot be applied");
                await using var command = new NpgsqlCommand("insert into taken (stream, version) values ($1, $2) on conflict do nothing", connection);
                command.Parameters.Add(new() { Value = item.Stream });
                command.Parameters.Add(new() { Value = item.Version });
                await command.ExecuteNonQueryAsync(ct);
            }
        }
    }

    private readonly Guid bad = Guid.NewGuid();
    private readonly Guid good = Guid.NewGuid();
    private readonly Sink sink = new();
    private LogHost host = null!;
    private ChangeIntake<Sink> intake = null!;

    public async ValueTask InitializeAsync()
    {
        host = await LogHost.StartAsync(await postgres.Database(), more: services => services.AddHealthChecks().AddCheck<ParkedItemsHealth>("parked-items"));
        await host.Execute("create table taken (n bigint generated always as identity, stream uuid, version bigint, unique (stream, version))");
        intake = new ChangeIntake<Sink>(sink, host.Source, Parked, NullLogger<ChangeIntake<Sink>>.Instance);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private ParkedItems Parked => host.Get<ParkedItems>();

    private static CollectionChanges Page(long after, params (Guid Stream, long Version)[] items) => new(
        "collection", after, after + items.Length,
        [.. items.Select(item => new ChangeItem(item.Stream, item.Version, "count", DateTimeOffset.UnixEpoch, null, JsonSerializer.SerializeToElement(new { }))) ]);

    private Task<string> Taken(Guid stream) => host.Scalar<string>($"select coalesce(string_agg(version::text, ' ' order by n), '') from taken where stream = '{stream}'");

    [Fact]
    public async Task A_bad_item_is_parked_those_behind_it_wait_and_all_others_flow()
    {
        sink.Poison.Add(bad);
        await intake.Receive(Page(0, (good, 1), (bad, 1), (good, 2)), default);
        await intake.Receive(Page(3, (bad, 2), (good, 3)), default);

        (await Taken(good)).ShouldBe("1 2 3");
        (await Taken(bad)).ShouldBe("");
        var parked = await Parked.All(default);
        parked.Select(item => (item.StreamId, item.Version, item.Error)).ShouldBe([(bad, 1, "cannot be applied"), (bad, 2, null)]);
        (await host.Scalar<long>("select position from consumed_positions where source = 'collection'")).ShouldBe(5);
    }

    [Fact]
    public async Task Replayed_the_stream_is_taken_in_order_and_flows_again()
    {
        sink.Poison.Add(bad);
        await intake.Receive(Page(0, (bad, 1)), default);
        await intake.Receive(Page(1, (bad, 2), (bad, 3)), default);
        sink.Poison.Clear();
        var named = (await Parked.All(default)).Single(item => item.Error is not null).Id;

        (await Parked.Replay(named, [sink], default)).ShouldBeTrue();
        await intake.Receive(Page(3, (bad, 4)), default);

        (await Taken(bad)).ShouldBe("1 2 3 4");
        (await Parked.All(default)).ShouldBeEmpty();
        (await Parked.Replay(named, [sink], default)).ShouldBeFalse();
    }

    [Fact]
    public async Task Replayed_too_early_it_stays_parked()
    {
        sink.Poison.Add(bad);
        await intake.Receive(Page(0, (bad, 1)), default);
        var named = (await Parked.All(default)).Single().Id;

        await Should.ThrowAsync<InvalidOperationException>(Parked.Replay(named, [sink], default));

        (await Parked.All(default)).ShouldHaveSingleItem().Id.ShouldBe(named);
    }

    [Fact]
    public async Task A_page_delivered_twice_parks_nothing_twice()
    {
        sink.Poison.Add(bad);
        await intake.Receive(Page(0, (bad, 1), (good, 1)), default);
        await intake.Receive(Page(0, (bad, 1), (good, 1)), default);

        (await Parked.All(default)).Count.ShouldBe(1);
        (await Taken(good)).ShouldBe("1");
    }

    [Fact]
    public async Task Health_is_red_while_an_item_is_parked_and_names_its_stream()
    {
        sink.Poison.Add(bad);
        await intake.Receive(Page(0, (bad, 1)), default);

        var report = (await host.Get<HealthCheckService>().CheckHealthAsync(check => check.Name == "parked-items")).Entries["parked-items"];

        report.Status.ShouldBe(HealthStatus.Unhealthy);
        report.Description!.ShouldContain(bad.ToString());
    }
}
