namespace CreditPlatform.Local.Demo;

static class Templates
{
    public static string Item(this Template template) => template switch
    {
        Template.PermitLegal => "permit-legal",
        Template.PermitPerson => "permit-person",
        Template.PenaltyLegal => "penalty-legal",
        _ => "penalty-person",
    };

    public static bool IsPenalty(this Template template) => template is Template.PenaltyLegal or Template.PenaltyPerson;

    public static bool IsOfPerson(this Template template) => template is Template.PermitPerson or Template.PenaltyPerson;

    /// <summary>What the national codes of its fields begin with.</summary>
    public static string Prefix(this Template template) => template.IsPenalty() ? "CF_" : "XK_";

    public static string DocumentNumber(this Template template) => $"{template.Prefix()}WSH";

    public static string DecisionDate(this Template template) => $"{template.Prefix()}JDRQ";

    public static string SubjectName(this Template template) => $"{template.Prefix()}XDR_MC";

    /// <summary>The field with the USCC or ID number of the subject.</summary>
    public static string SubjectNumber(this Template template) => $"{template.Prefix()}XDR_{(template.IsOfPerson() ? "ZJHM" : "SHXYM")}";

    public static string SourceUnitCode(this Template template) => template.IsPenalty() ? "CF_SJLYDM" : "XK_LYDWDM";
}
