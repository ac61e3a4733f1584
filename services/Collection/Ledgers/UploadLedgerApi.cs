using CreditPlatform.Collection.Catalogue;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Privacy;
using CreditPlatform.ServiceDefaults.Sheets;
using CreditPlatform.ServiceDefaults.Time;
using CreditPlatform.ServiceDefaults.Views;
using Marten;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>POST /ledgers: a file as body or as part of a form, or JSON with its rows.</summary>
public sealed class UploadLedgerApi(
    IDocumentStore store, LedgerReader reader, LedgerVault vault, LedgerMatching matching, CatalogueItems catalogue, CommitQueue queue, Positions positions, AccessGate gate, KeyRing keys, BusinessClock clock)
{
    public const int MaxBody = (20 << 20) + UploadedFile.FormOverhead;
    private const int EventsPerCommit = 5;
    private static readonly Answer Nothing = new(204, []);

    public async Task<IResult> Handle(HttpContext http, CancellationToken ct)
    {
        var (_, refusal) = await gate.Ask(http, Resource.Ledger, Operation.Submit);
        if (refusal is not null)
            return refusal;
        var file = await UploadedFile.Read(http, SheetLimits.Default, ct);
        using var bytes = new MemoryStream(file.Content);
        var sheet = Sheet.Open(bytes, LedgerColumns.All, SheetLimits.Default);
        if (LedgerColumns.Lacking(sheet.Fields).ToList() is { Count: > 0 } lacking)
            return Problems.Result(http, ErrorCodes.FileColumns, string.Join("、", lacking));
        var (terms, fault) = LedgerTerms.Of(name => sheet.Properties.GetValueOrDefault(name) ?? file.Fields.GetValueOrDefault(name), catalogue);
        if (fault is { } wrong)
            return Problems.Parameter(http, wrong.Field, wrong.Zh, wrong.En);
        var content = reader.Read(sheet, terms!.Department, terms.Item, clock.Today);
        if (content.Entries.Count + content.Faults.Count == 0)
            return Problems.Result(http, ErrorCodes.FileUnreadable, "rows: 0");
        if (await positions.Reached(http, LogViews.ProgressName, ct) is { } late)
            return late;
        return new AnswerResult(await Commit(http, file.Body, terms, content, ct), positions);
    }

    private async Task<Committed> Commit(HttpContext http, byte[] body, LedgerTerms terms, LedgerContent content, CancellationToken ct)
    {
        var id = LedgerIds.Of(terms.Department, terms.Kind, content.Fingerprint);
        var uploaded = new LedgerUploaded(
            terms.Department, terms.Kind, terms.Source, content.Fingerprint, clock.GetUtcNow(), content.Entries.Count, content.Repeated, content.Faults.Count);
        var missing = await matching.Missing(terms.Department, content.Entries, ct);
        var actor = Actors.Of(http, clock);
        var last = await IsKnown(id, ct) ? [] : await EnterAhead(id, terms.Department, content, actor, ct);
        var english = Problems.PrefersEnglish(http);
        return await queue.Run([id], streams =>
        {
            var appends = UploadLedger.Decide(id, streams[id], uploaded, last.Select(page => page.Rows));
            var first = appends.Count > 0 ? uploaded : (LedgerUploaded)streams[id][0].Data;
            var answer = Answers.Of(appends.Count > 0 ? 201 : 200, View(id, first, content.Faults, missing, english));
            return appends.Count > 0 ? new Outcome(answer, appends, SecretsOf(last)) : Outcome.Only(answer);
        }, actor, IdempotencyKeys.Of(http, body, keys), ct);
    }

    private async Task<bool> IsKnown(Guid id, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await session.Events.FetchStreamStateAsync(id, ct) is not null;
    }

    /// <summary>All rows but the last few thousand, a few thousand a commit, so that others write in between. Entered again, they are the same rows.</summary>
    private async Task<List<(LedgerRowsEntered Rows, SideWrite? Secret)>> EnterAhead(Guid id, string department, LedgerContent content, Actor actor, CancellationToken ct)
    {
        var pages = new List<(LedgerRowsEntered Rows, SideWrite? Secret)>();
        await foreach (var page in vault.Split(id, department, content, ct))
        {
            if (pages.Count == EventsPerCommit)
            {
                var ahead = pages;
                await queue.Run([], _ => new Outcome(Nothing, [.. UploadLedger.Rows(id, ahead.Select(entered => entered.Rows))], SecretsOf(ahead)), actor, ct: ct);
                pages = [];
            }
            pages.Add(page);
        }
        return pages;
    }

    private static IReadOnlyList<SideWrite> SecretsOf(IEnumerable<(LedgerRowsEntered Rows, SideWrite? Secret)> pages) => [.. pages.Select(page => page.Secret).OfType<SideWrite>()];

    private static LedgerView View(Guid id, LedgerUploaded ledger, IReadOnlyList<LedgerFault> faults, long missing, bool english) => new(
        id, ledger.Department, ledger.Kind, ledger.Source, ledger.UploadedAt, ledger.Rows, ledger.Repeated, ledger.Unreadable, LedgerLinks.Unreadable(id),
        [.. faults.Take(LedgerFaults.Shown).Select(fault => new LedgerFaultView(fault.Row.Number, LedgerFaults.Of(english, fault.Codes), null))], missing, LedgerLinks.Missing(id));
}
