using CreditPlatform.Contracts;

namespace CreditPlatform.Collection.Catalogue;

static class IdentifierFaults
{
    /// <summary>The field code of what is wrong with an identifier.</summary>
    public static string Code(IdentifierFault fault) => fault switch
    {
        IdentifierFault.Missing => FieldCodes.Required,
        IdentifierFault.Length => FieldCodes.Length,
        IdentifierFault.Alphabet => FieldCodes.Alphabet,
        IdentifierFault.Structure => FieldCodes.Structure,
        IdentifierFault.Date => FieldCodes.BirthDate,
        IdentifierFault.Check => FieldCodes.CheckCharacter,
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}
