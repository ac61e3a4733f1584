using CreditPlatform.Collection.Calendar;
using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Contracts;
using CreditPlatform.ServiceDefaults.Audit;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Privacy;
using CreditPlatform.ServiceDefaults.Time;
using Npgsql;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>Reads decisions of ledgers into lines: deadlines from the calendar, persons from the vault, masked unless the read names a purpose.</summary>
public sealed class DecisionRows(LedgerMatching matching, CatalogueItems catalogue, Calendars calendars, BusinessClock clock, Vault vault, AuditTrail audit)
{
    /// <summary>What a query over <c>l</c>, <c>f</c> and <c>x</c> (reported) selects.</summary>
    internal const string Columns =
        """
        l.ledger, l.department, l.row, l.item, l.document_number, l.subject, l.subject_name, l.personal_reference, l.personal_slot, l.decision_date, x.reported, f.finding,
        coalesce(f.version, 0), l.decision
        """;

    internal const string Joins = $"{MissingSql.Findings} cross join lateral (select {MissingSql.Reported} as reported) x";

    /// <summary>Missing, by what <see cref="Joins"/> found.</summary>
    internal const string Missing = "(coalesce(f.finding = 'concealed', false) or f.finding is null and not x.reported)";

    internal async Task<List<(DecisionLine Line, Guid Decision)>> Read(HttpContext http, string target, NpgsqlCommand command, CancellationToken ct)
    {
        command.Parameters.Add(new("group", matching.Group.ToArray()));
        var found = new List<(DecisionLine Line, Guid Decision, (string Reference, Guid Slot)? Place)>();
        await using (var reader = await command.ExecuteReaderAsync(ct))
            while (await reader.ReadAsync(ct))
                found.Add((Line(reader), reader.GetGuid(13), await reader.IsDBNullAsync(7, ct) ? null : (reader.GetString(7), reader.GetGuid(8))));
        var places = found.Where(row => row.Place is not null).Select(row => row.Place!.Value).ToList();
        if (places.Count == 0)
            return [.. found.Select(row => (row.Line, row.Decision))];
        var clear = Actors.PurposeOf(http) is not null;
        if (clear)
            await audit.Granted(http, target, inClear: true, subject: null);
        var persons = await vault.Open(places, ct);
        return [.. found.Select(row => (row.Place is { } place ? Named(row.Line, persons.GetValueOrDefault(place.Slot), clear) : row.Line, row.Decision))];
    }

    private DecisionLine Line(NpgsqlDataReader row)
    {
        var item = row.IsDBNull(3) ? null : row.GetString(3);
        var decided = row.GetFieldValue<DateOnly>(9);
        var due = calendars.Current.Add(decided, WorkingDays(item));
        LedgerFinding? finding = row.IsDBNull(11) ? null : Enum.Parse<LedgerFinding>(row.GetString(11), ignoreCase: true);
        return new DecisionLine(
            row.GetGuid(0), row.GetString(1), row.GetInt32(2), item, row.GetString(4), row.GetString(5), row.IsDBNull(6) ? null : row.GetString(6), decided, due,
            due is null ? null : clock.Today > due, row.GetBoolean(10), finding, row.GetInt64(12));
    }

    /// <summary>A ledger that does not say which item: the days are those of double publicity, whichever it is.</summary>
    private int WorkingDays(string? item) =>
        catalogue.Latest.First(known => known.Id == (item ?? matching.Group[0])).Clocks.Single(known => known.Id == "report").WorkingDays;

    private static DecisionLine Named(DecisionLine line, IReadOnlyDictionary<string, string>? person, bool clear)
    {
        var number = person?[LedgerColumns.PersonNumber];
        var name = person?[LedgerColumns.SubjectName] is { Length: > 0 } given ? given : null;
        return clear ? line with { Subject = number, SubjectName = name } : line with
        {
            Subject = number is null ? null : Masking.SharedId(number), SubjectName = name is null ? null : Masking.PersonName(name),
        };
    }
}
