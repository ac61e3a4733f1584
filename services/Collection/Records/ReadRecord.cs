using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Collection.Publication;
using CreditPlatform.Contracts;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Audit;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Privacy;
using JasperFx.Events;
using Marten;

namespace CreditPlatform.Collection.Records;

/// <summary>GET /records/{id} and its history, straight from the log: a writer reads its own write at once.</summary>
public sealed class ReadRecord(IDocumentStore store, AccessGate gate, AuditTrail audit, Vault vault, CatalogueItems catalogue, Publicity publicity)
{
    public async Task<IResult> One(HttpContext http, Guid id, DateOnly? asOf, DateTimeOffset? knownAt, CancellationToken ct)
    {
        var (events, verdict, refusal) = await Load(http, id, ct);
        if (refusal is not null)
            return refusal;
        var known = AsKnown(events, asOf, knownAt);
        if (CreditRecord.Fold(known) is not { } state || state.DecisionDate > asOf)
            return Problems.Result(http, ErrorCodes.NotFound);
        var clear = verdict == Verdict.Allowed && Actors.PurposeOf(http) is not null && state.Sealed is not null;
        var secret = state.Sealed is { } place ? await vault.Open(place.Reference, place.Slot, ct) : null;
        if (clear)
            await audit.Granted(http, id.ToString(), inClear: true, state.Subject);
        http.Response.Headers.ETag = Versions.Tag(known[^1].Version);
        return Results.Ok(RecordView.Of(id, known[^1], state, secret, clear, catalogue.Version(state.Item, state.CatalogueVersion), publicity.Of(state)));
    }

    public async Task<IResult> History(HttpContext http, Guid id, DateTimeOffset? knownAt, CancellationToken ct)
    {
        var (events, verdict, refusal) = await Load(http, id, ct);
        if (refusal is not null)
            return refusal;
        var clear = verdict == Verdict.Allowed && Actors.PurposeOf(http) is not null;
        if (clear)
            await audit.Granted(http, id.ToString(), inClear: true, EventHeaders.Text(events[0], EventHeaders.Subject));
        RecordState? state = null;
        var versions = new List<RecordVersion>();
        foreach (var @event in AsKnown(events, null, knownAt))
        {
            state = CreditRecord.Apply(state, @event);
            var grounds = verdict == Verdict.Allowed ? await Grounds.Open(vault, @event.Data, clear, ct) : null; // they may name people
            versions.Add(new RecordVersion(
                @event.Version, @event.EventTypeName, EventHeaders.RecordedAtOf(@event), EventHeaders.Text(@event, EventHeaders.Actor),
                EventHeaders.Text(@event, EventHeaders.Person), state.Status, state.Data, grounds?.Reason, grounds?.Evidence, @event.CorrelationId));
        }
        return Results.Ok(versions);
    }

    /// <summary>What the platform knew at an instant, of what held on a day. A correction mends what was wrong all along; a withdrawal holds from its day.</summary>
    internal static IReadOnlyList<IEvent> AsKnown(IReadOnlyList<IEvent> events, DateOnly? asOf, DateTimeOffset? knownAt) =>
    [
        .. events.Where(@event => knownAt is null || EventHeaders.RecordedAtOf(@event) <= knownAt)
            .Where(@event => asOf is null || @event.Data is not RecordWithdrawn || Shanghai.DateOf(EventHeaders.RecordedAtOf(@event)) <= asOf),
    ];

    private async Task<(IReadOnlyList<IEvent> Events, Verdict Verdict, IResult? Refusal)> Load(HttpContext http, Guid id, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var events = await session.Events.FetchStreamAsync(id, token: ct);
        if (CreditRecord.Known(events) is not { } state)
            return ([], Verdict.Refused, Problems.Result(http, ErrorCodes.NotFound));
        // Who was a minor, or may have been, is shared with nobody but its own unit and the office: no county reads it for its area (domain.md §2.8 rule 5).
        var region = state.Age is null or SubjectAge.Adult ? state.Region : null;
        var (verdict, refusal) = await gate.Ask(http, Resource.Record, Operation.Read, state.Organisation, region, id.ToString(), state.Subject);
        return (events, verdict, refusal);
    }
}
