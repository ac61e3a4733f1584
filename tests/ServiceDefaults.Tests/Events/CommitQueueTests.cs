using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaultsTests.Support;

namespace CreditPlatform.ServiceDefaultsTests.Events;

/// <summary>One writer a process, two processes on one database.</summary>
public sealed class CommitQueueTests(Postgres postgres) : IAsyncLifetime
{
    private LogHost one = null!;
    private LogHost two = null!;

    public async ValueTask InitializeAsync()
    {
        var database = await postgres.Database();
        one = await LogHost.StartAsync(database);
        two = await LogHost.StartAsync(database);
    }

    public async ValueTask DisposeAsync()
    {
        await one.DisposeAsync();
        await two.DisposeAsync();
    }

    private static string Text(Committed committed) => System.Text.Encoding.UTF8.GetString(committed.Answer.Body);

    [Fact]
    public async Task Two_processes_that_race_on_one_stream_lose_nothing_and_double_nothing()
    {
        var stream = Guid.NewGuid();

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => (i % 2 == 0 ? one : two).Count(stream)));

        answers.Select(Text).Select(int.Parse).Order().ShouldBe(Enumerable.Range(1, 200));
        answers.Select(answer => answer.Position).ShouldBeUnique();
        (await one.Scalar<long>($"select count(*) from events.mt_events where stream_id = '{stream}'")).ShouldBe(200);
        (await one.Scalar<long>($"select version from events.mt_streams where id = '{stream}'")).ShouldBe(200);
    }

    [Fact]
    public async Task A_position_is_the_place_of_the_last_event_in_the_log()
    {
        var stream = Guid.NewGuid();

        var committed = await one.Count(stream);

        committed.Position.ShouldBe(await one.Scalar<long>($"select max(seq_id) from events.mt_events where stream_id = '{stream}'"));
        var looked = await one.Queue.Run([stream], _ => Outcome.Only(new Answer(200, [])), one.Actor);
        looked.Position.ShouldBe(committed.Position, "a decision without events stands at what it looked at");
    }

    [Fact]
    public async Task A_decision_that_throws_fails_alone()
    {
        var stream = Guid.NewGuid();
        var tasks = Enumerable.Range(0, 30).Select(i => i == 7
            ? one.Queue.Run([stream], _ => throw new InvalidOperationException("this one"), one.Actor)
            : one.Count(stream)).ToArray();

        await Should.ThrowAsync<InvalidOperationException>(tasks[7]);
        await Task.WhenAll(tasks.Where((_, i) => i != 7));

        (await one.Scalar<long>($"select count(*) from events.mt_events where stream_id = '{stream}'")).ShouldBe(29);
    }

    [Fact]
    public async Task A_write_the_database_refuses_fails_alone()
    {
        var stream = Guid.NewGuid();
        var tasks = Enumerable.Range(0, 30).Select(i => i == 7
            ? one.Queue.Run([stream], _ => new Outcome(new Answer(200, []), [new Append(stream, new Counted(-1))], [new SideWrite("insert into nowhere values (?)", 1)]), one.Actor)
            : one.Count(stream)).ToArray();

        await Should.ThrowAsync<Exception>(tasks[7]);
        await Task.WhenAll(tasks.Where((_, i) => i != 7));

        (await one.Scalar<long>($"select count(*) from events.mt_events where stream_id = '{stream}'")).ShouldBe(29);
    }

    [Fact]
    public async Task What_stands_beside_the_events_becomes_durable_with_them_or_not_at_all()
    {
        await one.Execute("create table beside (n int primary key)");
        var (kept, lost) = (Guid.NewGuid(), Guid.NewGuid());
        Outcome Decide(Guid stream, params int[] numbers) =>
            new(new Answer(200, []), [new Append(stream, new Counted(1))], [.. numbers.Select(n => new SideWrite("insert into beside values (?)", n))]);

        await one.Queue.Run([kept], _ => Decide(kept, 1), one.Actor);
        await Should.ThrowAsync<Exception>(one.Queue.Run([lost], _ => Decide(lost, 2, 1), one.Actor));

        (await one.Scalar<long>("select count(*) from beside")).ShouldBe(1);
        (await one.Scalar<long>($"select count(*) from events.mt_events where stream_id = '{lost}'")).ShouldBe(0);
    }

    [Fact]
    public async Task Every_event_says_who_when_and_in_the_course_of_what()
    {
        var stream = Guid.NewGuid();
        await one.Queue.Run([stream], _ => new Outcome(new Answer(200, []), [new Append(stream, new Counted(1), "91990000MA00T0X05M")]), one.Actor with { CausationId = "span" });

        var headers = await one.Scalar<string>($"select headers::text || correlation_id || causation_id from events.mt_events where stream_id = '{stream}'");

        foreach (var part in new[] { "platform:sample", "recordedAt", "91990000MA00T0X05M", "span" })
            headers.ShouldContain(part);
    }
}
