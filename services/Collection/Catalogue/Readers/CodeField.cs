using System.Buffers;
using CreditPlatform.Contracts;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>An identifier of an organisation that nothing can check but its length.</summary>
sealed class CodeField(CatalogueField field, int slot) : FieldReader(field, slot)
{
    static readonly SearchValues<char> LineEnds = SearchValues.Create("\t\r\n");

    public override void Read(ref Cell cell, string text, RecordScan scan)
    {
        cell.Value = text = TextForm.NormalizeCode(text);
        if (TooLong(text, scan)) return;
        if (text.AsSpan().ContainsAny(LineEnds)) scan.Fail(Slot, FieldCodes.Alphabet);
        // Registration numbers are kept in clear and may name the subject; a person's number may do neither (design.md §4).
        else if (CitizenId.StandsIn(text, scan.Today)) scan.Fail(Slot, FieldCodes.PersonNumber);
    }
}
