using System.Security.Cryptography;
using System.Text;
using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Collection.Quality;
using CreditPlatform.Contracts;
using CreditPlatform.ServiceDefaults.Privacy;
using CreditPlatform.ServiceDefaults.Sheets;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>Reads the rows of a ledger. What is wrong with a row refuses the row, never the file.</summary>
public sealed class LedgerReader(CatalogueItems catalogue, KeyRing keys)
{
    private const int LongestNumber = 128;
    private const int LongestName = 200;

    internal LedgerContent Read(Sheet sheet, string department, string? item, DateOnly today)
    {
        var entries = new List<LedgerEntry>();
        var faults = new List<LedgerFault>();
        var first = new Dictionary<Guid, int>();
        using var content = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in sheet.Rows)
        {
            Add(content, row, item);
            var codes = new Dictionary<string, List<string>>();
            if (Entry(row, department, item, today, codes) is not { } entry)
                faults.Add(new LedgerFault(row, codes.ToDictionary(field => field.Key, field => (IReadOnlyList<string>)field.Value)));
            else if (first.TryAdd(entry.Decision, entry.Row))
                entries.Add(entry);
            else
                entries.Add(entry with { Repeats = first[entry.Decision] });
        }
        return new LedgerContent(entries, faults, Convert.ToHexStringLower(keys.Fingerprint("ledger", content.GetHashAndReset()).AsSpan(0, 16)));
    }

    private LedgerEntry? Entry(SheetRow row, string department, string? item, DateOnly today, Dictionary<string, List<string>> codes)
    {
        var number = NumberOf(row, today, Fail);
        var subject = LedgerSubjects.Of(row, today, Fail);
        var date = DateOf(row, today, Fail);
        var kind = subject is null ? null : ItemOf(row[LedgerColumns.Item] is { Length: > 0 } named ? named : item, subject.Person is not null, Fail);
        var name = row[LedgerColumns.SubjectName];
        if (name.Length > LongestName)
            Fail(LedgerColumns.SubjectName, FieldCodes.TooLong);
        if (name.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')))
            Fail(LedgerColumns.SubjectName, FieldCodes.ControlCharacter);
        if (codes.Count > 0)
            return null;
        var reference = subject!.Person is { } person ? keys.PersonReference(person.Kind, person.Number) : subject.Code!;
        if (subject.Person is not null)
            number = PersonNames.Mask(number, name); // as in the record: some decisions are numbered by the person's name
        return new LedgerEntry(row.Number, kind, number, reference, subject, name, date, LedgerIds.Decision(department, number, reference), null);

        void Fail(string field, string code) => (codes.TryGetValue(field, out var list) ? list : codes[field] = []).Add(code);
    }

    private static string NumberOf(SheetRow row, DateOnly today, Action<string, string> fail)
    {
        var number = RecordKey.NormalizeDocumentNumber(row[LedgerColumns.DocumentNumber]);
        var code = number.Length == 0 ? FieldCodes.Required
            : number.Length > LongestNumber ? FieldCodes.TooLong
            : number.Any(char.IsControl) ? FieldCodes.ControlCharacter
            : CitizenId.TryParse(number, today, out _, out _) ? FieldCodes.PersonNumber : null;
        if (code is not null)
            fail(LedgerColumns.DocumentNumber, code);
        return number;
    }

    private static DateOnly DateOf(SheetRow row, DateOnly today, Action<string, string> fail)
    {
        var text = row[LedgerColumns.DecisionDate];
        var readable = DecisionDates.TryParse(text, out var date);
        if (text.Length == 0 || !readable || date > today)
            fail(LedgerColumns.DecisionDate, text.Length == 0 ? FieldCodes.Required : readable ? FieldCodes.DateInFuture : FieldCodes.DateFormat);
        return date;
    }

    /// <summary>By id or title; 行政许可 and 行政处罚 mean the item of that kind for such a subject.</summary>
    private string? ItemOf(string? text, bool person, Action<string, string> fail)
    {
        if (text is null)
            return null;
        var written = TextForm.Normalize(text);
        var kind = written.Contains("许可", StringComparison.Ordinal) ? "permit-" : written.Contains("处罚", StringComparison.Ordinal) ? "penalty-" : null;
        var items = catalogue.Latest.Where(item => item.Group == DoublePublicity.Group).ToList();
        var found = items.Find(item => string.Equals(item.Id, written, StringComparison.OrdinalIgnoreCase) || item.Zh == written)
            ?? items.Find(item => kind is not null && item.Id.StartsWith(kind, StringComparison.Ordinal) && item.Subject == (person ? SubjectKind.Person : SubjectKind.Organisation));
        if (found is null)
            fail(LedgerColumns.Item, "unknown-item");
        return found?.Id;
    }

    private static void Add(IncrementalHash content, SheetRow row, string? item)
    {
        foreach (var (field, text) in row.Cells.OrderBy(cell => cell.Key, StringComparer.Ordinal))
            content.AppendData(Encoding.UTF8.GetBytes($"{field}\u001f{text}\u001e"));
        content.AppendData(Encoding.UTF8.GetBytes($"{item}\u001d"));
    }
}
