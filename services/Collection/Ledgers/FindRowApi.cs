using CreditPlatform.Collection.Records;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Audit;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Privacy;
using CreditPlatform.ServiceDefaults.Time;
using Marten;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>POST and GET /ledgers/{id}/missing/{row}/finding. A first finding needs no If-Match; changing one does.</summary>
public sealed class FindRowApi(
    IDocumentStore store, ReadLedgers ledgers, FoundRows rows, CommitQueue queue, Positions positions, AuditTrail audit, Vault vault, KeyRing keys, BusinessClock clock)
{
    public async Task<IResult> Post(HttpContext http, Guid id, int row, CancellationToken ct)
    {
        var (ledger, refusal) = await ledgers.Open(http, id, Operation.Change, ct);
        if (ledger is null)
            return refusal!;
        var body = await Bodies.Read(http, ct);
        if (Bodies.Parse<FindingRequest>(body) is not { } request)
            return Problems.Result(http, ErrorCodes.Malformed);
        if (await rows.Of(id, row, ct) is not { } about)
            return Problems.Result(http, ErrorCodes.NotFound);
        LedgerFinding? finding = request.Finding switch { "concealed" => LedgerFinding.Concealed, "explained" => LedgerFinding.Explained, _ => null };
        if (finding is null)
            return Unknown(http);
        var stated = Grounds.Of(request.Reason, request.Evidence);
        if (Grounds.Problem(http, stated) is { } missing)
            return missing;
        var (grounds, write) = await Grounds.Keep(stated, about.Sealed, vault, ct);
        var style = Problems.StyleOf(http);
        var expected = Versions.Expected(http);
        var committed = await queue.Run([about.Decision], streams =>
        {
            var known = streams[about.Decision];
            if (FindRow.Refuse(known, expected, ledger.UploadedAt, about.FirstReported) is { } code)
                return Outcome.Only(Answers.Of(style.Of(code)));
            var version = known.Count + 1;
            return new Outcome(
                Answers.Of(version == 1 ? 201 : 200, new FindingAnswer(id, row, finding.Value, version), version),
                [new Append(about.Decision, new LedgerRowFound(id, row, finding.Value, grounds), about.Subject)], [write]);
        }, Actors.Of(http, clock), IdempotencyKeys.Of(http, body, keys), ct);
        return new AnswerResult(committed, positions);
    }

    public async Task<IResult> Get(HttpContext http, Guid id, int row, CancellationToken ct)
    {
        var (ledger, refusal) = await ledgers.Open(http, id, Operation.Read, ct);
        if (ledger is null)
            return refusal!;
        if (await rows.Of(id, row, ct) is not { } about)
            return Problems.Result(http, ErrorCodes.NotFound);
        await using var session = store.QuerySession();
        if (await session.Events.FetchStreamAsync(about.Decision, token: ct) is not [.., { Data: LedgerRowFound found } last])
            return Problems.Result(http, ErrorCodes.NotFound);
        var clear = Actors.PurposeOf(http) is not null;
        if (clear)
            await audit.Granted(http, id.ToString(), inClear: true, about.Subject);
        var grounds = await Grounds.Open(vault, found, clear, ct);
        http.Response.Headers.ETag = Versions.Tag(last.Version);
        return Results.Ok(new FindingView(
            id, row, found.Finding, grounds?.Reason, grounds?.Evidence, EventHeaders.RecordedAtOf(last), EventHeaders.Text(last, EventHeaders.Actor),
            EventHeaders.Text(last, EventHeaders.Person), last.Version));
    }

    private static IResult Unknown(HttpContext http) => Problems.Result(Problems.Of(http, ErrorCodes.Invalid) with
    {
        Errors = new Dictionary<string, IReadOnlyList<FieldProblem>>
        {
            ["finding"] = [new("enum", Problems.PrefersEnglish(http) ? "One of concealed, explained." : "可取 concealed（瞒报）、explained（已说明）。")],
        },
    });
}
