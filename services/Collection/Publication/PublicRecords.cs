using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Contracts;
using CreditPlatform.ServiceDefaults.Audit;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Privacy;
using CreditPlatform.ServiceDefaults.Views;

namespace CreditPlatform.Collection.Publication;

/// <summary>
/// GET /public/records?code=&amp;name=. Without token; what is not public today is as absent as what never was. A person is found only by full number
/// and full name together, under a limit of its own, and whoever found one is audited.
/// </summary>
internal sealed class PublicRecords(PublicRows rows, PersonQueryLimit personLimit, Positions positions, CatalogueItems catalogue, Publicity publicity, KeyRing keys, AuditTrail audit)
{
    private const int ShortestName = 2;

    public async Task<IResult> Handle(HttpContext http, string? code, string? name, Guid? after, int? limit, CancellationToken ct)
    {
        var subject = string.IsNullOrWhiteSpace(code) ? null : TextForm.NormalizeCode(code);
        var prefix = string.IsNullOrWhiteSpace(name) ? null : name.Trim();
        if (subject is null && prefix is null)
            return Problems.Parameter(http, "code", "请提供统一社会信用代码(code)或名称(name)。", "Give a code or a name.");
        if (prefix is { Length: < ShortestName })
            return Problems.Parameter(http, "name", "名称至少两个字。", "A name needs at least two characters.");
        var person = PersonQuery.Of(subject, prefix, keys);
        if (person is not null && await personLimit.Reached(http) is { } refused)
            return refused;
        if (await positions.Reached(http, LogViews.ProgressName, ct) is { } late)
            return late;
        var size = Math.Clamp(limit ?? 20, 1, 100);
        var found = await rows.Organisations(subject, prefix, after ?? Guid.Empty, size + 1, ct);
        if (person is not null)
            found = [.. found.Concat(await Persons(http, person, after ?? Guid.Empty, ct)).OrderBy(row => row.Id)];
        var shown = found.Take(size).Select(Shown).ToList();
        return Results.Ok(new PublicRecordPage(shown, found.Count > size ? shown[^1].Id : null));
    }

    private async Task<List<PublicRow>> Persons(HttpContext http, PersonQuery query, Guid after, CancellationToken ct)
    {
        var found = await rows.Persons(query, after, ct);
        if (found is [var first, ..])
            await audit.Granted(http, "public/records", inClear: false, first.State.Subject);
        return found;
    }

    private PublicRecord Shown(PublicRow row)
    {
        var item = catalogue.Version(row.State.Item, row.State.CatalogueVersion);
        return new PublicRecord(row.Id, item.Id, row.From, row.Until, publicity.Of(row.State).Rule, PublicView.Of(item, row.State, row.Secret));
    }
}
