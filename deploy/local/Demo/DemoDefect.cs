namespace CreditPlatform.Local.Demo;

/// <summary>What is realistic about a submission; exactly one each.</summary>
enum DemoDefect
{
    None,

    /// <summary>Refused: the last character of the subject's or the source unit's code is wrong.</summary>
    WrongCheckCharacter,

    /// <summary>Refused: a required field is missing.</summary>
    MissingField,

    /// <summary>Refused: a fine without its amount.</summary>
    FineMissing,

    /// <summary>Accepted, late: received after working day 20.</summary>
    Late,

    /// <summary>Accepted: full-width letters, digits and brackets, spaces around.</summary>
    FullWidth,

    /// <summary>Known: an earlier submission once more, unchanged.</summary>
    Duplicate,

    /// <summary>A new version of an earlier submission, with another amount.</summary>
    Correction,

    /// <summary>Accepted: one refused for <see cref="FineMissing"/>, now with its amount.</summary>
    Retry,
}
