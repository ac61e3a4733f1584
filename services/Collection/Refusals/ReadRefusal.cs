using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Audit;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Privacy;
using Marten;

namespace CreditPlatform.Collection.Refusals;

/// <summary>GET /refusals/{id}.</summary>
public sealed class ReadRefusal(IDocumentStore store, AccessGate gate, AuditTrail audit, Vault vault)
{
    public async Task<IResult> Handle(HttpContext http, Guid id, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var events = await session.Events.FetchStreamAsync(id, token: ct);
        if (events is not [{ Data: SubmissionRefused first }, ..])
            return Problems.Result(http, ErrorCodes.NotFound);
        var (_, refusal) = await gate.Ask(http, Resource.Refusal, Operation.Read, first.Organisation, target: id.ToString());
        if (refusal is not null)
            return refusal;
        var state = Refusal.Fold(events)!;
        return Results.Ok(new RefusalView(
            id, state.Item, state.Organisation, state.FirstReceivedAt, state.Attempts, state.Clock?.Late, state.Codes, state.ResolvedBy,
            Actors.PurposeOf(http) is null ? null : await AsSent(http, id, events.Select(e => e.Data).OfType<SubmissionRefused>().Last().Sealed, ct)));
    }

    private async Task<string?> AsSent(HttpContext http, Guid id, SealedFields place, CancellationToken ct)
    {
        await audit.Granted(http, id.ToString(), inClear: true, subject: null);
        return await vault.Open(place.Reference, place.Slot, ct) is { } fields ? fields["data"] : null;
    }
}
