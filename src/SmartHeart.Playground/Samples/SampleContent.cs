using MediatR;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Content;

namespace SmartHeart.Playground.Samples;

/// <summary>Publishes the sample materials through the same commands that an admin uses, each on its day.</summary>
internal sealed class SampleContent(IServiceScopeFactory scopes, SampleClock clock, SampleFiles files)
{
    /// <summary>Ids of the published materials with the time of publication, oldest first.</summary>
    public async Task<IReadOnlyList<(int Id, DateTimeOffset At)>> Publish()
    {
        var today = clock.Now;
        var published = new List<(int Id, DateTimeOffset At)>();
        foreach (var category in SampleFiles.Read<SampleCategory[]>("content.json"))
        {
            clock.Now = today.AddDays(-60);
            var categoryId = await Send(new AddCategory { Title = category.Category, Emoji = category.Emoji });
            foreach (var item in category.Items.OrderByDescending(i => i.DaysAgo))
            {
                clock.Now = today.AddDays(-item.DaysAgo);
                published.Add((await Send(item.ToCommand(categoryId, files)), clock.Now));
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

    private sealed record SampleCategory(string Category, string Emoji, SampleItem[] Items);

    private sealed record SampleItem(string Title, int DaysAgo, string[] Media, string[] Documents, string Body)
    {
        public AddContent ToCommand(int categoryId, SampleFiles files) => new()
        {
            Title = Title,
            Body = Body,
            CategoryId = categoryId,
            Media = [.. Media.Select(files.Upload)],
            Documents = [.. Documents.Select(files.Upload)],
            Publish = true,
        };
    }
}
