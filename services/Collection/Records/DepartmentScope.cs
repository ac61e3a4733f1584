using CreditPlatform.ServiceDefaults.Access;

namespace CreditPlatform.Collection.Records;

/// <summary>Whose rows and figures a request asks for: one department's or, with <c>department=all</c>, everybody's.</summary>
internal static class DepartmentScope
{
    public const string All = "all";

    /// <summary>Null for everybody's, which the policy table gives to those only who may see any department's.</summary>
    public static string? Own(HttpContext http, string? department) =>
        string.IsNullOrEmpty(department) ? Caller.From(http.User).Organisation : department == All ? null : department;

    /// <summary>The same, where not to name a department means all that the caller may see.</summary>
    public static string? Widest(HttpContext http, string? department, Resource resource)
    {
        var all = AccessPolicy.Decide(Caller.From(http.User), resource, Operation.Read, Relation.Other) == Verdict.Allowed;
        return string.IsNullOrEmpty(department) && all ? null : Own(http, department);
    }
}
