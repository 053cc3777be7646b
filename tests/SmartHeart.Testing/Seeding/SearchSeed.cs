using SmartHeart.Domain.Common.Text.Search;
using SmartHeart.Domain.Search;

namespace SmartHeart.Testing.Seeding;

/// <summary>The words that mistakes are put right to, and what people looked for lately. The full-text index itself follows the items by its triggers.</summary>
internal sealed class SearchSeed(SeedRun run)
{
    public void Write()
    {
        Words();
        Searches();
    }

    private void Words()
    {
        using var words = run.Insert("SearchWords", "Stem", "Shown");
        using var forms = run.Insert("SearchForms", "Form", "Stem");
        foreach (var (stem, shown) in run.Stems)
        {
            words.Run(stem, shown);
            foreach (var form in Typos.Forms(stem)) forms.Run(form, stem);
        }

        run.Done("SearchWords", words);
        run.Done("SearchForms", forms);
    }

    private void Searches()
    {
        using var searches = run.Insert("Searches", "UserId", "Phrase", "AskedAt");
        var phrases = run.Stems.Values.ToArray();
        for (var user = 1; user <= run.Size.Users; user++)
        {
            if (run.Readers[user - 1] is not { } since) continue;
            var times = run.Chance.Below(PastSearch.Remembered / 4);
            for (var i = 0; i < times; i++) searches.Run(user, run.Chance.Pick(phrases), run.Chance.Between(since, run.Size.Now));
        }

        run.Done("Searches", searches);
    }
}
