using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using SmartHeart.Domain.Common.Text.Search;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Search;

/// <summary>Learns the words of every item that is added or edited, in the transaction of that.</summary>
internal sealed class SearchVocabulary(SearchDialect dialect) : IFollowUp
{
    private const int ShortestStem = 3;

    public IEnumerable<Statement> After(ChangeTracker changes) => changes.Entries<ContentItem>()
        .Where(entry => entry.State == EntityState.Added
            || (entry.State == EntityState.Modified && entry.ComplexProperty(item => item.SearchText).IsModified))
        .SelectMany(entry => Learn(entry.Entity.Title, entry.Entity.Body, entry.Entity.Place));

    /// <summary>What adds the words of an item.</summary>
    public IEnumerable<Statement> Learn(Title title, RichText body, EventPlace? place)
    {
        var words = SearchText.Vocabulary(title, body, place)
            .Where(word => word.Key.Length >= ShortestStem && word.Key.All(char.IsLetter))
            .Select(word => new { s = word.Key, w = word.Value, f = Typos.Forms(word.Key) });
        return dialect.Learn(JsonSerializer.Serialize(words));
    }
}
