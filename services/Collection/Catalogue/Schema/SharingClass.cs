namespace CreditPlatform.Collection.Catalogue;

/// <summary>公开范围 with the values of the national reporting software (domain.md §2.3).</summary>
public enum SharingClass
{
    /// <summary>社会公开.</summary>
    Public = 1,

    /// <summary>政务共享.</summary>
    Government,

    /// <summary>授权查询.</summary>
    Authorised,
}
