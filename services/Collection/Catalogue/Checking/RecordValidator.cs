using System.Text;
using System.Text.Json;
using CreditPlatform.Contracts;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>Checks one record against one version of a catalogue item. Pure: no clock, no I/O, nothing kept between calls.</summary>
public static class RecordValidator
{
    /// <param name="item">The version in force.</param>
    /// <param name="data">The record: a JSON object with national field codes.</param>
    /// <param name="today">The business day against which dates ahead are judged.</param>
    /// <param name="persons">Gives the reference of a person; asked only where a person is the subject, and only with a number that is valid.</param>
    public static CheckedRecord Check(CatalogueItem item, JsonElement data, DateOnly today, PersonReference persons)
    {
        ArgumentNullException.ThrowIfNull(item);
        var scan = new RecordScan(item.Plan, today);
        if (data.ValueKind != JsonValueKind.Object) return NotARecord(data, scan);
        RecordIntake.Read(data, scan);
        ReadFields(scan);
        foreach (var rule in item.Plan.Rules) rule.Apply(scan);
        return Result(item, scan, persons, ContentHash.Of(item.Plan, scan.Cells));
    }

    static void ReadFields(RecordScan scan)
    {
        for (var slot = 0; slot < scan.Cells.Length; slot++)
        {
            ref var cell = ref scan.Cells[slot];
            if (cell.Text is { } text)
            {
                cell.Value = text;
                scan.Plan.Readers[slot]!.Read(ref cell, text, scan);
            }
            else if (scan.Plan.Fields[slot].Required && !cell.Faulty) scan.Fail(slot, FieldCodes.Required);
        }
    }

    static CheckedRecord NotARecord(JsonElement data, RecordScan scan)
    {
        scan.Fail("data", FieldCodes.Type);
        var raw = data.ValueKind == JsonValueKind.Undefined ? "" : data.GetRawText();
        return new()
        {
            Errors = scan.Errors!, Warnings = [], Values = new FieldValues(scan.Plan, scan.Cells), ContentHash = ContentHash.Of(Encoding.UTF8.GetBytes(raw)),
        };
    }

    static CheckedRecord Result(CatalogueItem item, RecordScan scan, PersonReference persons, string hash)
    {
        var organisation = Readable(scan, scan.Plan.DecidingOrganisation);
        var number = Readable(scan, scan.Plan.DocumentNumber);
        var subject = Subject(scan, persons);
        return new()
        {
            Errors = scan.Errors ?? (IReadOnlyList<FieldError>)[],
            Warnings = scan.Warnings ?? (IReadOnlyList<FieldError>)[],
            Values = new FieldValues(scan.Plan, scan.Cells),
            NaturalKey = organisation is not null && number is not null && subject is { } named
                ? RecordKey.Of(item.Id, organisation, number, named.Value) : null,
            Subject = subject,
            DecidingOrganisation = organisation,
            DocumentNumber = number,
            DecisionDate = Day(scan, scan.Plan.DecisionDate),
            ValidUntil = Day(scan, scan.Plan.ValidUntil) is { } until && until != DateField.OpenEnd ? until : null,
            Age = scan.Plan.Age?.Of(scan),
            ContentHash = hash,
        };
    }

    static string? Readable(RecordScan scan, int slot) => scan.Cells[slot].Valid ? scan.Cells[slot].Value : null;

    static DateOnly? Day(RecordScan scan, int slot) => slot < 0 || scan.Cells[slot].Date == default ? null : scan.Cells[slot].Date;

    /// <summary>A faulty or wrongly missing number isn't passed over for the next: corrected, the record would get another key and count twice.</summary>
    static SubjectReference? Subject(RecordScan scan, PersonReference persons)
    {
        foreach (var slot in scan.Plan.Subject)
        {
            ref readonly var cell = ref scan.Cells[slot];
            if (cell.Faulty) return null;
            if (cell.Empty) continue;
            if (scan.Plan.Readers[slot] is PersonNumberField number)
                return number.KindIn(scan) is { } kind ? new(SubjectReferenceKind.Person, persons(kind, cell.Value!)) : null;
            return UnifiedSocialCreditCode.TryParse(cell.Value, out var code, out _)
                ? new(SubjectReferenceKind.Uscc, code.Value)
                : new(SubjectReferenceKind.RegistrationNumber, cell.Value!);
        }

        return null;
    }
}
