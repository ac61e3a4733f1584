using CreditPlatform.Collection.Calendar;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Privacy;
using CreditPlatform.ServiceDefaults.Time;
using JasperFx.Events;
using Marten;

namespace CreditPlatform.Collection.Records;

/// <summary>POST /records/{id}/corrections, /withdrawal and, by the office, /sealing. All need If-Match (428 without, 412 when stale).</summary>
public sealed class ChangeRecordApi(
    IDocumentStore store, SubmissionDesk desk, CommitQueue queue, Positions positions, AccessGate gate, Vault vault, KeyRing keys, Calendars calendars, BusinessClock clock)
{
    public async Task<IResult> Correct(HttpContext http, Guid id, CancellationToken ct)
    {
        var body = await Bodies.Read(http, ct);
        if (Bodies.Parse<CorrectionRequest>(body) is not { } request)
            return Problems.Result(http, ErrorCodes.Malformed);
        var stated = Grounds.Of(request.Reason, request.Evidence);
        var (state, expected, refusal) = await Open(http, id, Resource.Record, stated, ct);
        if (refusal is not null)
            return refusal;
        var submission = await desk.Prepare(state!.Item, request.Data, state.Organisation, state.Region, clock.GetUtcNow(), clock.Today, ct);
        if (!submission.Checked.Accepted)
            return await Refused(http, id, body, state, submission, ct);
        var (grounds, write) = await Grounds.Keep(stated, submission.Sealed ?? state.Sealed, vault, ct);
        return await Run(http, id, body, state.Subject, [.. submission.VaultWrites, write],
            known => ChangeRecord.Correct(id, known, expected, submission, grounds, calendars.Current), ct);
    }

    public async Task<IResult> Withdraw(HttpContext http, Guid id, CancellationToken ct)
    {
        var body = await Bodies.Read(http, ct);
        if (Bodies.Parse<WithdrawalRequest>(body) is not { } request)
            return Problems.Result(http, ErrorCodes.Malformed);
        var stated = Grounds.Of(request.Reason, request.Evidence);
        var (state, expected, refusal) = await Open(http, id, Resource.Record, stated, ct);
        if (refusal is not null)
            return refusal;
        var (grounds, write) = await Grounds.Keep(stated, state!.Sealed, vault, ct);
        return await Run(http, id, body, state.Subject, [write], known => ChangeRecord.Withdraw(known, expected, grounds), ct);
    }

    public async Task<IResult> Seal(HttpContext http, Guid id, CancellationToken ct)
    {
        var body = await Bodies.Read(http, ct);
        if (Bodies.Parse<SealingRequest>(body) is not { } request)
            return Problems.Result(http, ErrorCodes.Malformed);
        var stated = Grounds.Of(request.Reason, request.Evidence);
        var (state, expected, refusal) = await Open(http, id, Resource.RecordSealing, stated, ct);
        if (refusal is not null)
            return refusal;
        var (grounds, write) = await Grounds.Keep(stated, state!.Sealed, vault, ct);
        return await Run(http, id, body, state.Subject, [write], known => ChangeRecord.Seal(known, expected, grounds), ct);
    }

    /// <summary>A faulty correction changes nothing, except that one which shows the record to be sealed by law seals it, whatever version it was based on.</summary>
    private async Task<IResult> Refused(HttpContext http, Guid id, byte[] body, RecordState state, Submission submission, CancellationToken ct)
    {
        var problem = Problems.Of(http, ErrorCodes.Invalid) with { Errors = FieldProblems.Of(Problems.StyleOf(http), submission.Checked.Errors) };
        if (!submission.Checked.Sealed || (submission.Checked.NaturalKey ?? id) != id)
            return Problems.Result(problem);
        var committed = await queue.Run(
            [id], streams => new Outcome(Answers.Of(problem), CreditRecord.Known(streams[id]) is null ? [] : [new Append(id, new RecordSealed(null), state.Subject)]),
            Actors.Of(http, clock), IdempotencyKeys.Of(http, body, keys), ct);
        return new AnswerResult(committed, positions);
    }

    /// <summary>Found, allowed, with a version and grounds; else the answer to give.</summary>
    private async Task<(RecordState? State, long Expected, IResult? Refusal)> Open(
        HttpContext http, Guid id, Resource resource, Grounds grounds, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var events = await session.Events.FetchStreamAsync(id, token: ct);
        if (CreditRecord.Known(events) is not { } state)
            return (null, 0, Problems.Result(http, ErrorCodes.NotFound));
        var (_, refusal) = await gate.Ask(http, resource, Operation.Change, state.Organisation, state.Region, id.ToString(), state.Subject);
        if (refusal is not null)
            return (null, 0, refusal);
        if (Versions.Expected(http) is not { } expected)
            return (null, 0, Problems.Result(http, ErrorCodes.VersionRequired));
        return (state, expected, Grounds.Problem(http, grounds));
    }

    private async Task<IResult> Run(
        HttpContext http, Guid id, byte[] body, string subject, IReadOnlyList<SideWrite> writes, Func<IReadOnlyList<IEvent>, (ErrorCode?, object?)> decide, CancellationToken ct)
    {
        var style = Problems.StyleOf(http);
        var committed = await queue.Run([id], streams =>
        {
            var known = streams[id];
            var (refusal, change) = decide(known);
            if (refusal is not null)
                return Outcome.Only(Answers.Of(style.Of(refusal)));
            var version = known.Count + 1;
            var state = CreditRecord.Apply(CreditRecord.Fold(known), EventOf(change!));
            var none = new Dictionary<string, IReadOnlyList<FieldProblem>>();
            return new Outcome(Answers.Of(200, SubmitAnswer.Of(id, version, state, none), version), [new Append(id, change!, subject)], writes);
        }, Actors.Of(http, clock), IdempotencyKeys.Of(http, body, keys), ct);
        return new AnswerResult(committed, positions);
    }

    private static IEvent EventOf(object change) => change switch
    {
        RecordCorrected corrected => new Event<RecordCorrected>(corrected),
        RecordSealed sealing => new Event<RecordSealed>(sealing),
        _ => new Event<RecordWithdrawn>((RecordWithdrawn)change),
    };
}
