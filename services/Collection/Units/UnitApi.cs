using CreditPlatform.Collection.Records;
using CreditPlatform.Contracts;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Privacy;
using CreditPlatform.ServiceDefaults.Time;
using Marten;

namespace CreditPlatform.Collection.Units;

/// <summary>GET and PUT /units/{org}. A unit once entered is changed with If-Match.</summary>
public sealed class UnitApi(IDocumentStore store, CommitQueue queue, Positions positions, AccessGate gate, KeyRing keys, BusinessClock clock)
{
    public async Task<IResult> Get(HttpContext http, string org, CancellationToken ct)
    {
        if (!UnifiedSocialCreditCode.TryParse(org, out var code, out _))
            return NoCode(http);
        var (_, refusal) = await gate.Ask(http, Resource.Unit, Operation.Read, code.Value, target: code.Value);
        if (refusal is not null)
            return refusal;
        await using var session = store.QuerySession();
        var events = await session.Events.FetchStreamAsync(Unit.StreamOf(code.Value), token: ct);
        if (Unit.Fold(events) is not { } unit)
            return Problems.Result(http, ErrorCodes.NotFound);
        http.Response.Headers.ETag = Versions.Tag(events.Count);
        return Results.Ok(UnitView.Of(unit, events.Count));
    }

    public async Task<IResult> Put(HttpContext http, string org, CancellationToken ct)
    {
        if (!UnifiedSocialCreditCode.TryParse(org, out var code, out _))
            return NoCode(http);
        var (_, refusal) = await gate.Ask(http, Resource.Unit, Operation.Change, code.Value, target: code.Value);
        if (refusal is not null)
            return refusal;
        var body = await Bodies.Read(http, ct);
        if (Bodies.Parse<UnitRequest>(body) is not { } request)
            return Problems.Result(http, ErrorCodes.Malformed);
        var style = Problems.StyleOf(http);
        var (entry, errors) = UnitEntry.Read(code.Value, request);
        if (errors.Count > 0)
            return Problems.Result(style.Of(ErrorCodes.Invalid) with { Errors = FieldProblems.Of(style, errors) });
        var (stream, expected) = (Unit.StreamOf(entry.Org), Versions.Expected(http));
        var committed = await queue.Run([stream], streams =>
        {
            var version = streams[stream].Count;
            var (refused, entered) = EnterUnit.Decide(Unit.Fold(streams[stream]), version, entry, expected);
            if (refused is not null)
                return Outcome.Only(Answers.Of(style.Of(refused)));
            var now = entered is null ? version : version + 1;
            return new Outcome(
                Answers.Of(version == 0 ? 201 : 200, UnitView.Of(entry, now), now), entered is null ? [] : [new Append(stream, entered)]);
        }, Actors.Of(http, clock), IdempotencyKeys.Of(http, body, keys), ct);
        return new AnswerResult(committed, positions);
    }

    private static IResult NoCode(HttpContext http) => Problems.Parameter(http, "org", "不是有效的统一社会信用代码。", "Not a unified social credit code.");
}
