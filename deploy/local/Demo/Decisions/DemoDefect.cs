namespace CreditPlatform.Local.Demo;

/// <summary>What is realistic about a submission; exactly one each.</summary>
enum DemoDefect
{
    None,

    /// <summary>Refused: the last character of the subject's or the source unit's number is wrong.</summary>
    WrongCheckCharacter,

    /// <summary>Refused: a required field is missing.</summary>
    MissingField,

    /// <summary>Refused: a fine without its amount.</summary>
    FineMissing,

    /// <summary>Refused: it rests on 治安管理处罚法.</summary>
    Sealed,

    /// <summary>Accepted, late: received after working day 20.</summary>
    Late,

    /// <summary>Accepted: full-width letters, digits and brackets, spaces around.</summary>
    FullWidth,

    /// <summary>Accepted, never public: the person was under eighteen at the act.</summary>
    Minor,

    /// <summary>Accepted: a person's decision that states 社会公开 and its basis.</summary>
    Publicised,

    /// <summary>Never sent: it stands in its department's ledger only.</summary>
    Unreported,

    /// <summary>Known: an earlier submission once more, unchanged.</summary>
    Duplicate,

    /// <summary>A new version of an earlier submission, with other content.</summary>
    Correction,

    /// <summary>Accepted: one refused for <see cref="FineMissing"/> or <see cref="MissingField"/>, now whole.</summary>
    Retry,
}
