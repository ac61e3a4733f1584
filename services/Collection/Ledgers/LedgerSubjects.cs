using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Contracts;
using CreditPlatform.ServiceDefaults.Sheets;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>
/// Reads who a row is about. A number may be an organisation's or a person's; a person's is never taken for anything else, and a number of
/// which nobody can say whose it is makes the row unreadable rather than open.
/// </summary>
internal static class LedgerSubjects
{
    private const int LongestCode = 50;
    private const int LongestNumber = 64;

    public static LedgerSubject? Of(SheetRow row, DateOnly today, Action<string, string> fail)
    {
        if (Array.Find(LedgerColumns.Subjects, column => row[column].Length > 0) is not { } column)
        {
            fail(LedgerColumns.Subject, FieldCodes.Required);
            return null;
        }
        var text = string.Concat(TextForm.NormalizeCode(row[column]).Where(c => !char.IsWhiteSpace(c)));
        var citizen = CitizenId.TryParse(text, today, out var id, out var idFault);
        var organisation = UnifiedSocialCreditCode.TryParse(text, out var uscc, out var usccFault);
        if (organisation && (column == LedgerColumns.Uscc || !citizen))
            return new LedgerSubject(uscc.Value, null);
        var (known, kind) = KindOf(row, fail);
        if (!known)
            return null;
        if (kind is { } named && named != DocumentKind.CitizenIdCard && column != LedgerColumns.Registration)
            return Numbered(named, text, column, fail);
        if (citizen && column != LedgerColumns.Registration)
            return new LedgerSubject(null, (DocumentKind.CitizenIdCard, id.Value));
        var fault = FaultOf(column, text, citizen, kind, idFault, usccFault);
        if (fault is null)
            return new LedgerSubject(text, null);
        fail(fault.Value.Field, fault.Value.Code);
        return null;
    }

    private static (bool Known, DocumentKind? Kind) KindOf(SheetRow row, Action<string, string> fail)
    {
        if (row[LedgerColumns.DocumentKind] is not { Length: > 0 } written)
            return (true, null);
        if (DocumentKinds.TryParse(written, out var kind))
            return (true, kind);
        fail(LedgerColumns.DocumentKind, FieldCodes.Enumeration);
        return (false, null);
    }

    private static LedgerSubject? Numbered(DocumentKind kind, string number, string column, Action<string, string> fail)
    {
        if (number.Length <= LongestNumber)
            return new LedgerSubject(null, (kind, number));
        fail(column, FieldCodes.TooLong);
        return null;
    }

    /// <summary>Null where the number is a registration number.</summary>
    private static (string Field, string Code)? FaultOf(string column, string text, bool citizen, DocumentKind? kind, IdentifierFault idFault, IdentifierFault usccFault)
    {
        if (column == LedgerColumns.Registration)
            return citizen ? (column, FieldCodes.PersonNumber)
                : text.Length > LongestCode ? (column, FieldCodes.TooLong)
                : text.Any(char.IsControl) ? (column, FieldCodes.ControlCharacter) : null;
        if (kind is DocumentKind.CitizenIdCard)
            return (column, IdentifierFaults.Code(idFault));
        if (column == LedgerColumns.PersonNumber)
            return text.Length == 18 ? (column, IdentifierFaults.Code(idFault)) : (LedgerColumns.DocumentKind, FieldCodes.Required);
        return column == LedgerColumns.Subject && text.Length is 13 or 15 && text.All(char.IsAsciiDigit) ? null : (column, IdentifierFaults.Code(usccFault));
    }
}
