using SmartHeart.Domain.Users;

namespace SmartHeart.Testing.Seeding;

/// <summary>What people are found by: the words of what they told, and the tags that admins put on some of them.</summary>
internal sealed class LabelSeed(SeedRun run)
{
    private readonly SeedStatement _terms = run.Insert("UserTerms", "Term", "UserId");
    private readonly SeedStatement _tags = run.Insert("UserTags", "UserId", "Tag", "At");
    private readonly Popularity _popularity = new(run.Words.Tags.Length, 1, run.Chance);

    /// <summary>The key of the first letter.</summary>
    public static Guid FirstLetter { get; } = new("01930000-0000-7000-8000-000000000001");

    public void Person(int id, DateTimeOffset joined, string? name, string? username, string? company, string? phone)
    {
        foreach (var term in PersonTerms.Of(name, username, null, company, phone))
            _terms.Run(term, id);
        if (!run.Chance.Falls(0.2))
            return;
        foreach (var tag in _popularity.DrawDistinct(1 + run.Chance.Below(3), run.Chance))
            _tags.Run(id, run.Words.Tags[tag].ToLowerInvariant(), run.Chance.Between(joined, run.Size.Now));
    }

    public void Done()
    {
        run.Done("UserTerms", _terms);
        run.Done("UserTags", _tags);
        Letters();
    }

    /// <summary>Letters to some, and what admins searched by lately.</summary>
    private void Letters()
    {
        using var letters = run.Insert("Letters", "Key", "UserId", "Messages", "State", "At", "Version");
        using var searches = run.Insert("SavedSearches", "Text", "At");
        for (var i = 0; i < 5 + (run.Size.Users / 1000); i++)
        {
            var key = i == 0 ? FirstLetter : new Guid(i, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
            letters.Run(key.ToString().ToUpperInvariant(), 1 + run.Chance.Below(run.Size.Users), "17", LetterState.Delivered, run.Size.Now, 2);
            searches.Run(run.Chance.Pick(run.Words.Surnames), run.Size.Now);
        }

        run.Done("Letters", letters);
        run.Done("SavedSearches", searches);
    }
}
