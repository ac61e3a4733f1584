using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Collection.Publication;
using CreditPlatform.Contracts;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Events;
using JasperFx.Events;

namespace CreditPlatform.Collection.Records;

/// <summary>A record as its owner and the office read it.</summary>
/// <param name="Id">Record id.</param>
/// <param name="Version">Version shown.</param>
/// <param name="RecordedAt">Business time at which this version became known.</param>
/// <param name="Organisation">Owner.</param>
/// <param name="Data">National field codes; personal fields masked (first 6 and last 4), or in clear where the read names a purpose.</param>
/// <param name="Publication">When it is public, or why not.</param>
/// <param name="PersonalData"><c>none</c>, <c>masked</c>, <c>clear</c> or <c>erased</c>.</param>
public sealed record RecordView(
    Guid Id, string Item, long Version, DateTimeOffset RecordedAt, string Organisation, Guid SubjectId, string Subject, RecordStatus Status,
    DateOnly DecisionDate, DateTimeOffset FirstReceivedAt, DateTimeOffset ReceivedAt, bool? Late, bool? CollectedLate, string Clock, DateOnly? ReportDue,
    DateOnly? CollectDue, PublicPeriod Publication, IReadOnlyDictionary<string, string> Data, string PersonalData)
{
    public static RecordView Of(Guid id, IEvent last, RecordState state, IReadOnlyDictionary<string, string>? secret, bool clear, CatalogueItem item,
        PublicPeriod publication)
    {
        var data = new Dictionary<string, string>(state.Data);
        var names = secret is null || clear ? [] : PersonalParts.NamesIn(item, secret);
        foreach (var (field, value) in secret ?? new Dictionary<string, string>())
            if (clear || !data.ContainsKey(field))
                data[field] = clear ? value : MaskOf(item, field, value, names);
        var personal = state.Sealed is null ? "none" : secret is null ? "erased" : clear ? "clear" : "masked";
        return new RecordView(
            id, state.Item, last.Version, EventHeaders.RecordedAtOf(last), state.Organisation, state.SubjectId, state.Subject, state.Status, state.DecisionDate,
            state.FirstReceivedAt, state.ReceivedAt, state.Clock.Late, state.Clock.CollectedLate, state.Clock.State, state.Clock.ReportDue,
            state.Clock.CollectDue, publication, data, personal);
    }

    private static string MaskOf(CatalogueItem item, string code, string value, IReadOnlyList<string> names) =>
        item.Fields.FirstOrDefault(field => field.Code == code)?.Personal switch
        {
            PersonalMark.PersonNumber => Masking.SharedId(value),
            PersonalMark.FreeText => PersonalParts.Masked(value, names),
            PersonalMark.PersonName => Masking.PersonName(value),
            _ => value,
        };
}
