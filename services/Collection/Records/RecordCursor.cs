using System.Globalization;
using Npgsql;

namespace CreditPlatform.Collection.Records;

/// <summary>The place after which a list goes on: organisation, first receipt, id. Opaque to clients.</summary>
internal sealed record RecordCursor(string Organisation, DateTime Since, Guid Id)
{
    private const string Place = "(r.organisation, r.first_received_at, r.id) > (@organisation, @since, @id)";
    private const string PlaceOfOne = "(r.first_received_at, r.id) > (@since, @id)";

    /// <summary>Condition on a table aliased <c>r</c>; the list of one department needs no more than its own part of the index.</summary>
    public static string Where(bool oneDepartment) => oneDepartment ? PlaceOfOne : Place;

    public static RecordCursor Start { get; } = new("", DateTime.MinValue.ToUniversalTime(), Guid.Empty);

    public static RecordCursor Of(RecordLine last) => new(last.Organisation, last.FirstReceivedAt.UtcDateTime, last.Id);

    /// <summary>Null for what no list has ever answered.</summary>
    public static RecordCursor? Parse(string? after) => after?.Split('.') switch
    {
        null => Start,
        [var organisation, var ticks, var id] when long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && at <= DateTime.MaxValue.Ticks && Guid.TryParse(id, out var last) => new(organisation, new DateTime(at, DateTimeKind.Utc), last),
        _ => null,
    };

    public void Bind(NpgsqlCommand command)
    {
        command.Parameters.Add(new("organisation", Organisation));
        command.Parameters.Add(new("since", Since));
        command.Parameters.Add(new("id", Id));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Organisation}.{Since.Ticks}.{Id:N}");
}
