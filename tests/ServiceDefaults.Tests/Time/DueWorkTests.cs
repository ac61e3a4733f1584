using System.Collections.Concurrent;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Time;
using CreditPlatform.ServiceDefaults.Work;
using CreditPlatform.ServiceDefaultsTests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CreditPlatform.ServiceDefaultsTests.Time;

/// <summary>Business time moves forward, and what falls due by it is done before the move is over.</summary>
public sealed class DueWorkTests(Postgres postgres) : IAsyncLifetime
{
    private sealed class Reminders : IDueWork
    {
        public ConcurrentQueue<string> Done { get; } = new();

        public string Kind => "reminder";

        public Task<DateTimeOffset?> Handle(string key, CancellationToken ct)
        {
            if (key == "broken")
                throw new InvalidOperationException();
            Done.Enqueue(key);
            return Task.FromResult<DateTimeOffset?>(null);
        }
    }

    private readonly Reminders reminders = new();
    private string database = "";
    private LogHost host = null!;

    public async ValueTask InitializeAsync()
    {
        database = await postgres.Database();
        host = await LogHost.StartAsync(database, more: services => services.AddSingleton<IDueWork>(reminders));
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private Task<Committed> Schedule(string key, DateTimeOffset due) =>
        host.Queue.Run([], _ => new Outcome(new Answer(204, []), [], [DueWork.Schedule("reminder", key, due)]), host.Actor);

    private Task<bool> Move(TimeSpan by) => DevClock.TryMove(host.Clock, host.Source, host.Clock.Now + by, default);

    [Fact]
    public async Task Work_is_done_when_the_clock_reaches_it_and_not_before()
    {
        await Schedule("in ten days", host.Clock.Now.AddDays(10));
        await Schedule("in thirty days", host.Clock.Now.AddDays(30));
        (await Move(TimeSpan.FromDays(9))).ShouldBeTrue();
        reminders.Done.ShouldBeEmpty();

        (await Move(TimeSpan.FromDays(2))).ShouldBeTrue();

        reminders.Done.ShouldBe(["in ten days"]);
        (await host.Scalar<long>("select count(*) from due_work where kind = 'reminder'")).ShouldBe(1);
    }

    [Fact]
    public async Task Work_that_fails_stays_and_does_not_hold_up_other_work()
    {
        await Schedule("broken", host.Clock.Now.AddDays(1));
        await Schedule("sound", host.Clock.Now.AddDays(2));

        await Move(TimeSpan.FromDays(3));

        reminders.Done.ShouldBe(["sound"]);
        (await host.Scalar<string>("select last_error from due_work where key = 'broken'")).ShouldBe(nameof(InvalidOperationException));
    }

    [Fact]
    public async Task Scheduled_twice_it_is_due_at_the_earlier_time_and_done_once()
    {
        await Schedule("twice", host.Clock.Now.AddDays(20));
        await Schedule("twice", host.Clock.Now.AddDays(5));

        await Move(TimeSpan.FromDays(6));
        await Move(TimeSpan.FromDays(20));

        reminders.Done.ShouldBe(["twice"]);
    }

    [Fact]
    public async Task The_clock_never_goes_back_and_survives_a_restart()
    {
        await Move(TimeSpan.FromDays(40));
        (await Move(TimeSpan.FromDays(-1))).ShouldBeFalse();

        await using var restarted = await LogHost.StartAsync(database);

        restarted.Clock.Offset.ShouldBe(host.Clock.Offset);
        restarted.Clock.Offset.ShouldBeGreaterThan(TimeSpan.FromDays(39));
    }
}
