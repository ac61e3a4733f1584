using CreditPlatform.Contracts;
using CreditPlatform.ServiceDefaults.Errors;
using Marten;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CreditPlatform.Collection.Calendar;

/// <summary>The calendar in force: the years that ship with the platform, and what the office has entered since.</summary>
public sealed class Calendars(IDocumentStore store, ServiceDefaults.Time.BusinessClock clock) : BackgroundService, IHealthCheck
{
    private static readonly Guid Namespace = new("5d3c7a52-3b8e-4c47-8f0b-2f1f6f0f7a02");
    private static readonly TimeSpan WarnAhead = TimeSpan.FromDays(60);

    /// <summary>One stream a year; the platform plans no further.</summary>
    private static readonly Guid[] Streams = [.. Enumerable.Range(2018, 100).Select(StreamOf)];

    public WorkingCalendar Current { get; private set; } = WorkingCalendar.Published;

    public static Guid StreamOf(int year) => StableId.V5(Namespace, $"calendar:{year}");

    /// <summary>Reads what has been entered, also by other processes of the service.</summary>
    public async Task Refresh(CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var calendar = WorkingCalendar.Published;
        // By stream, not by event type: the log has no index on types.
        var events = await session.Events.QueryAllRawEvents().Where(e => e.StreamId.IsOneOf(Streams)).OrderBy(e => e.Sequence).ToListAsync(ct);
        foreach (var entered in events.Select(e => (CalendarYearEntered)e.Data))
            calendar = calendar.With(new CalendarYear(entered.Year, entered.WeekdaysOff, entered.WeekendsWorked));
        Current = calendar;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(5));
        do
        {
            try
            {
                await Refresh(stoppingToken);
            }
            catch (Exception exception) when (PassingFault.Is(exception))
            {
                // The years already known stay good; the next tick asks again.
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>A year not announced never stops anything, but somebody has to enter it in time.</summary>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var year = clock.Today.AddDays((int)WarnAhead.TotalDays).Year;
        return Task.FromResult(Current.Year(year) is null
            ? HealthCheckResult.Degraded($"The working days of {year} are not entered yet; clocks that need them read pending-calendar.")
            : HealthCheckResult.Healthy());
    }
}
