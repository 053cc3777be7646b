using System.Text.Json.Serialization;
using MediatR;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;

namespace SmartHeart.Playground.Samples;

/// <summary>Publishes the sample materials, products and events through the same commands that an admin uses, each on its day.</summary>
internal sealed class SampleContent(IServiceScopeFactory scopes, SampleClock clock, SampleFiles files)
{
    /// <summary>Ids of what was published with the time of publication, oldest first.</summary>
    public async Task<IReadOnlyList<(int Id, DateTimeOffset At)>> Publish()
    {
        var today = clock.Now;
        var published = new List<(int Id, DateTimeOffset At)>();
        foreach (var category in SampleFiles.Read<SampleCategory[]>("content.json"))
        {
            clock.Now = today.AddDays(-60);
            var categoryId = await Send(new AddCategory { Kind = category.Kind, Title = category.Category, Emoji = category.Emoji });
            foreach (var item in category.Items.OrderByDescending(i => i.DaysAgo))
            {
                clock.Now = today.AddDays(-item.DaysAgo);
                published.Add((await Send(item.ToCommand(category.Kind, categoryId, today, files)), clock.Now));
            }
        }

        clock.Now = today;
        return [.. published.OrderBy(p => p.At)];
    }

    private async Task<int> Send(ICommand<Added> command)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().Set(Role.Owner, SampleAudience.OwnerId, displayName: "Анна Орлова");
        var result = await scope.ServiceProvider.GetRequiredService<ISender>().Send(command);
        return result.IsOk ? result.Value.Id : throw new InvalidOperationException($"A sample was refused: {result.Error}");
    }

    private sealed record SampleCategory(
        string Category, string Emoji, SampleItem[] Items,
        [property: JsonConverter(typeof(JsonStringEnumConverter<ContentKind>))] ContentKind Kind = ContentKind.Material);

    private sealed record SampleItem(string Title, int DaysAgo, string[] Media, string[] Documents, string Body, SampleEvent? Event = null)
    {
        public AddContent ToCommand(ContentKind kind, int categoryId, DateTimeOffset today, SampleFiles files) => new()
        {
            Kind = kind,
            Title = Title,
            Body = Body,
            CategoryId = categoryId,
            StartsAt = Event?.StartsAt(today),
            EndsAt = Event?.EndsAt(today),
            Place = Event?.Place ?? "",
            Link = Event?.Link ?? "",
            Media = [.. Media.Select(files.Upload)],
            Documents = [.. Documents.Select(files.Upload)],
            Publish = true,
        };
    }

    /// <summary>When and where an event is.</summary>
    /// <param name="InDays">Counted from the day of the samples; negative for one that is over.</param>
    /// <param name="Hour">It starts then, UTC.</param>
    /// <param name="Hours">How long it lasts.</param>
    private sealed record SampleEvent(int InDays, int Hour, int Hours, string? Place = null, string? Link = null)
    {
        public DateTimeOffset StartsAt(DateTimeOffset today) => new DateTimeOffset(today.UtcDateTime.Date, TimeSpan.Zero).AddDays(InDays).AddHours(Hour);

        public DateTimeOffset EndsAt(DateTimeOffset today) => StartsAt(today).AddHours(Hours);
    }
}
