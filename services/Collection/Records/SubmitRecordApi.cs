using CreditPlatform.Collection.Calendar;
using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Contracts;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Audit;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Privacy;
using CreditPlatform.ServiceDefaults.Time;

namespace CreditPlatform.Collection.Records;

/// <summary>POST /records.</summary>
public sealed class SubmitRecordApi(
    SubmissionDesk desk, CommitQueue queue, Positions positions, AccessGate gate, AuditTrail audit, KeyRing keys, Calendars calendars, BusinessClock clock)
{
    /// <summary>Names the owning organisation of a backfilled record; believed only with scope records.backfill.</summary>
    public const string OwnerHeader = "X-Submitting-Org";

    public async Task<IResult> Handle(HttpContext http, bool? dryRun, CancellationToken ct)
    {
        var caller = Caller.From(http.User);
        var backfill = caller.Has(Scopes.RecordsBackfill);
        var owner = http.Request.Headers[OwnerHeader].ToString();
        var organisation = backfill && owner.Length > 0 ? owner : caller.Organisation;
        var (_, refusal) = await gate.Ask(http, Resource.Record, Operation.Submit, caller.Organisation);
        if (refusal is not null)
            return refusal;
        var body = await Bodies.Read(http, ct);
        if (Bodies.Parse<SubmitRequest>(body) is not { Item: { Length: > 0 and <= 64 } item } request)
            return Problems.Result(http, ErrorCodes.Malformed, "{ \"item\": …, \"data\": { … } }");
        if (dryRun == true)
            return DryRun(http, desk.Check(item, request.Data, clock.Today).Found);
        var receivedAt = backfill && request.ReportedAt is { } reported ? reported : clock.GetUtcNow();
        if (receivedAt > clock.GetUtcNow())
            return Problems.Parameter(http, "reportedAt", "报送时间不得晚于当前时间。", "The time of report lies in the future.");
        if (!UnifiedSocialCreditCode.TryParse(organisation, out _, out _))
            return Problems.Parameter(http, OwnerHeader, "报送单位统一社会信用代码有误。", "Not a unified social credit code.");
        var submission = await desk.Prepare(item, request.Data, organisation, backfill && owner.Length > 0 ? null : caller.Region, receivedAt, clock.Today, ct);
        var style = Problems.StyleOf(http);
        Guid[] streams = submission.Checked.NaturalKey is { } key ? [key, submission.RefusalId] : [submission.RefusalId];
        var foreign = false;
        var committed = await queue.Run(
            streams,
            set =>
            {
                var decision = SubmitRecord.Decide(submission, streams.Length > 1 ? set[streams[0]] : [], set[submission.RefusalId], calendars.Current);
                foreign = decision.End == SubmissionEnd.OwnedByOther;
                return ToOutcome(style, submission, decision);
            },
            Actors.Of(http, clock), IdempotencyKeys.Of(http, body, keys), ct);
        if (foreign)
            await audit.Refused(http, ErrorCodes.OwnedByOther, streams[0].ToString(), submission.Checked.Subject?.Value);
        return new AnswerResult(committed, positions);
    }

    private static IResult DryRun(HttpContext http, CheckedRecord found) => found.Accepted
        ? Results.Ok(new { valid = true, warnings = FieldProblems.Of(Problems.StyleOf(http), found.Warnings) })
        : Problems.Result(Problems.Of(http, ErrorCodes.Invalid) with { Errors = FieldProblems.Of(Problems.StyleOf(http), found.Errors) });

    private static Outcome ToOutcome(ProblemStyle style, Submission submission, SubmissionDecision decision)
    {
        var warnings = FieldProblems.Of(style, submission.Checked.Warnings);
        return decision.End switch
        {
            SubmissionEnd.Created => new Outcome(Accepted(201), decision.Appends, submission.VaultWrites),
            SubmissionEnd.NewVersion => new Outcome(Accepted(200), decision.Appends, submission.VaultWrites),
            SubmissionEnd.Known => new Outcome(Accepted(200), decision.Appends),
            SubmissionEnd.OwnedByOther => Outcome.Only(Answers.Of(style.Of(ErrorCodes.OwnedByOther))),
            SubmissionEnd.Sealed => Outcome.Only(Answers.Of(style.Of(ErrorCodes.Sealed) with { Errors = FieldProblems.Sealed(style, submission.Catalogue!) })),
            SubmissionEnd.Withdrawn => Outcome.Only(Answers.Of(style.Of(ErrorCodes.Withdrawn))),
            _ => new Outcome(
                Answers.Of(style.Of(ErrorCodes.Refused) with { Errors = FieldProblems.Of(style, submission.Checked.Errors), RefusalId = decision.Id }),
                decision.Appends, submission.VaultWrites),
        };

        Answer Accepted(int status) => Answers.Of(status, SubmitAnswer.Of(decision.Id, decision.Version, decision.State!, warnings), decision.Version);
    }
}
