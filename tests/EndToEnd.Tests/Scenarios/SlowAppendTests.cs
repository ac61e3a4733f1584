using System.Diagnostics;
using CreditPlatform.EndToEndTests.Platform;
using Npgsql;

namespace CreditPlatform.EndToEndTests.Scenarios;

/// <summary>An append that holds its sequence number for seconds is waited for: projected, published, never overtaken (ADR 0006).</summary>
public sealed class SlowAppendTests(PlatformFixture fixture) : IDisposable
{
    const string Department = "dept-water";
    readonly Api _api = new(fixture.Platform);

    [Fact]
    public async Task An_append_held_open_under_load_and_during_a_rebuild_is_not_skipped()
    {
        var cancelled = TestContext.Current.CancellationToken;
        var hold = TimeSpan.FromSeconds(5);
        var template = await _api.Post(Department, "api/v1/records", Penalty.Of("慢模", _api.Organisation(Department)));
        var slow = Guid.NewGuid();
        var load = new Load(_api, Department, "慢", Sizes.Of(named: 5000, reduced: 600));
        var running = load.Run();
        await Task.WhenAny(load.Reaches(0.1), running);

        await using var source = Database.Source(fixture.Platform, "collectiondb");
        await using var connection = await source.OpenConnectionAsync(cancelled);
        await using (var transaction = await connection.BeginTransactionAsync(cancelled))
        {
            await Append(connection, (string)template["id"]!, slow);
            await Task.Delay(hold / 2, cancelled);
            (await _api.Post("operations", "api/v1/operations/collection/views/record_rows/rebuild")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
            await Task.Delay(hold / 2, cancelled);
            await transaction.CommitAsync(cancelled);
        }
        var clock = Stopwatch.StartNew();

        await Eventually.Holds("the view has the slow append", TimeSpan.FromSeconds(20), async () =>
            await Database.Count(fixture.Platform, "collectiondb", $"select count(*) from record_rows where id = '{slow}'") == 1);
        await Eventually.Holds("Scoring has the slow append", TimeSpan.FromSeconds(20), async () =>
            await Database.Count(fixture.Platform, "scoringdb", $"select count(*) from source_rows where stream_id = '{slow}'") == 1);
        TestContext.Current.TestOutputHelper!.WriteLine($"held {hold.TotalSeconds} s, seen everywhere {clock.Elapsed.TotalSeconds:0.00} s after its commit");
        await running;
        await Eventually.Holds("everything behind it has followed", TimeSpan.FromSeconds(60), async () =>
            await Database.Count(fixture.Platform, "scoringdb", "select count(*) from source_rows where state -> 'data' ->> 'CF_WSH' like '示罚〔2026〕慢%'") == load.Acknowledged.Count + 2);
    }

    /// <summary>What the platform itself appends, as a transaction of another process that is slow to commit.</summary>
    static async Task Append(NpgsqlConnection connection, string template, Guid stream)
    {
        await using var command = new NpgsqlCommand(
            """
            with stream as (insert into events.mt_streams (id, type, version, timestamp, tenant_id)
                            select $2, type, 1, now(), tenant_id from events.mt_streams where id = $1::uuid returning id)
            insert into events.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, correlation_id, causation_id, headers, is_archived)
            select nextval('events.mt_events_sequence'), gen_random_uuid(), stream.id, 1, data, e.type, now(), e.tenant_id, mt_dotnet_type, correlation_id, causation_id, headers, false
            from events.mt_events e, stream where e.stream_id = $1::uuid and e.version = 1
            """, connection);
        command.Parameters.Add(new() { Value = template });
        command.Parameters.Add(new() { Value = stream });
        (await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken)).ShouldBe(1);
    }

    public void Dispose() => _api.Dispose();
}
