using CreditPlatform.Contracts;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Time;
using CreditPlatform.ServiceDefaults.Work;
using Marten;

namespace CreditPlatform.Collection.Calendar;

/// <summary>GET and PUT /calendar/{year} (domain.md §10). A year once entered is amended with If-Match.</summary>
public sealed class CalendarApi(IDocumentStore store, Calendars calendars, CommitQueue queue, Positions positions, AccessGate gate, DueWorkSweeper sweeper, BusinessClock clock)
{
    /// <summary>With an ETag once the office has entered or amended the year; a published year without one is amended without If-Match.</summary>
    public async Task<IResult> Get(HttpContext http, int year, CancellationToken ct)
    {
        if (calendars.Current.Year(year) is not { } known)
            return Problems.Result(http, ErrorCodes.NotFound);
        await using var session = store.QuerySession();
        if (await session.Events.FetchStreamStateAsync(Calendars.StreamOf(year), ct) is { } entered)
            http.Response.Headers.ETag = Versions.Tag(entered.Version);
        return Results.Ok(known);
    }

    public async Task<IResult> Put(HttpContext http, int year, CalendarRequest request, CancellationToken ct)
    {
        var (_, refusal) = await gate.Ask(http, Resource.Calendar, Operation.Change, target: $"{year}");
        if (refusal is not null)
            return refusal;
        var entry = new CalendarYear(year, request.WeekdaysOff ?? [], request.WeekendsWorked ?? []);
        if (entry.Validate() is { Count: > 0 } faults)
            return Faulty(http, faults);
        var stream = Calendars.StreamOf(year);
        var expected = Versions.Expected(http);
        var style = Problems.StyleOf(http);
        var committed = await queue.Run([stream], streams => Decide(style, entry, streams[stream].Count, expected), Actors.Of(http, clock), ct: ct);
        if (committed.Answer.Status < 300)
        {
            await calendars.Refresh(ct);
            await sweeper.Sweep(ct);
        }
        return new AnswerResult(committed, positions);
    }

    private Outcome Decide(ProblemStyle style, CalendarYear entry, int version, long? expected)
    {
        if (version > 0 && expected is null)
            return Outcome.Only(Answers.Of(style.Of(ErrorCodes.VersionRequired)));
        if (expected is not null && expected != version)
            return Outcome.Only(Answers.Of(style.Of(ErrorCodes.VersionStale)));
        return new Outcome(
            Answers.Of(version == 0 ? 201 : 200, entry, version + 1),
            [new Append(Calendars.StreamOf(entry.Year), new CalendarYearEntered(entry.Year, entry.WeekdaysOff, entry.WeekendsWorked))],
            [DueWork.Schedule(CompletePendingClocks.WorkKind, "all", clock.GetUtcNow())]);
    }

    private static IResult Faulty(HttpContext http, IReadOnlyList<CalendarFault> faults)
    {
        var english = Problems.PrefersEnglish(http);
        return Problems.Result(Problems.Of(http, ErrorCodes.Invalid) with
        {
            Errors = faults.GroupBy(fault => fault.Field).ToDictionary(
                field => field.Key,
                field => (IReadOnlyList<FieldProblem>)[.. field.Select(fault => new FieldProblem(fault.Code, english ? fault.English : fault.Chinese))]),
        });
    }
}
