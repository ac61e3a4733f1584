namespace CreditPlatform.Local.Demo;

/// <summary>公开范围 of a decision about a person (domain.md §2.3); nothing is stated of most.</summary>
enum Publicity
{
    Unstated,

    /// <summary>社会公开, with its basis.</summary>
    Public,

    /// <summary>政务共享.</summary>
    Shared,

    /// <summary>授权查询.</summary>
    ByAuthorisation,
}
