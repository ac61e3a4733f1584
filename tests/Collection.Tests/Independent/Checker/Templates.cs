namespace CreditPlatform.CollectionTests.Independent;

/// <summary>The four templates by the names of their items.</summary>
static class Templates
{
    public static readonly Template[] All =
    [
        new("permit-legal", "XK", person: false, [.. SubjectRows.OfOrganisations("XK"), .. PermitRows.All(person: false)]),
        new("permit-person", "XK", person: true, [.. SubjectRows.OfPersons("XK"), .. PermitRows.All(person: true), .. PersonRows.Publicity, PersonRows.Minor("XK", "XK_JDRQ")]),
        new("penalty-legal", "CF", person: false, [.. SubjectRows.OfOrganisations("CF"), .. PenaltyRows.All]),
        new("penalty-person", "CF", person: true,
            [.. SubjectRows.OfPersons("CF"), .. PenaltyRows.All, .. PersonRows.Publicity, PersonRows.Act, PersonRows.Minor("CF", "violationDate", "CF_JDRQ")]),
    ];
}
