using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Content;

namespace SmartHeart.Infrastructure.IntegrationTests.Plans;

/// <summary>The hottest read: whatever a card learns to show, it stays one question, and one more for files.</summary>
public sealed class CardTripTests(SeededDatabase database) : IClassFixture<SeededDatabase>
{
    [Fact]
    public async Task A_card_is_read_in_one_trip_and_its_files_in_another()
    {
        var trips = new HashSet<(bool HasFiles, int Trips)>();
        for (var id = 1; id <= SeededDatabase.Size.Materials; id++)
        {
            database.Recorder.Take();
            var card = default(ContentCard);
            await database.InScope(async scope => card = await scope.GetRequiredService<IContentReads>().Card(id, 1, default));
            if (card is not null) trips.Add((card.Media.Count + card.Documents.Count > 0, database.Recorder.Take().Count));
        }

        trips.ShouldBe([(false, 1), (true, 2)], ignoreOrder: true);
    }
}
