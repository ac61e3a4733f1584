namespace CreditPlatform.Contracts;

/// <summary>Why an identifier was refused: the first fault found, in this order.</summary>
public enum IdentifierFault
{
    None,
    Missing,

    /// <summary>Not eighteen characters after normalisation; a fifteen-digit 工商注册号 or an old ID number ends here.</summary>
    Length,

    /// <summary>A character that may not stand where it stands (I O S V Z anywhere in a USCC, X before the last place of an ID number).</summary>
    Alphabet,

    /// <summary>Right characters, impossible composition: registering department and category of a USCC, area of an ID number.</summary>
    Structure,

    /// <summary>The birth date doesn't exist or lies in the future.</summary>
    Date,
    Check,
}
