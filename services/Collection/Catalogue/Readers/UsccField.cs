using CreditPlatform.Contracts;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>统一社会信用代码 (domain.md §1.1). A wrong inner check character was issued in earnest to some: it warns and never refuses.</summary>
sealed class UsccField(CatalogueField field, int slot) : FieldReader(field, slot)
{
    public override void Read(ref Cell cell, string text, RecordScan scan)
    {
        if (UnifiedSocialCreditCode.TryParse(text, out var code, out var fault))
        {
            cell.Value = code.Value;
            if (!code.OrganisationCodeChecks) scan.Warn(Slot, FieldCodes.OrganisationCodeMismatch);
            return;
        }

        cell.Value = TextForm.NormalizeCode(text);
        scan.Fail(Slot, IdentifierFaults.Code(fault));
    }
}
