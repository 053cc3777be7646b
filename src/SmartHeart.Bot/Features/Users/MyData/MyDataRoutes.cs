using SmartHeart.Application.Users;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Users.MyData;

/// <summary>What is stored about a person is theirs: to have, and to have erased. Open without consent.</summary>
internal sealed class MyDataRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map) => map
        .InMenu(95, "mydata")
        .Command("mydata", Place.Private, () => new CollectMyData(), MyDataScreens.Copy)
        .Tap((MyDataTap _) => new CollectMyData(), MyDataScreens.Copy)
        .Tap(Place.Private, (AskEraseTap _, Kit.Wording.Ui ui) => EraseScreens.Ask(ui))
        .Tap(Place.Private, (AskEraseAgainTap _, Kit.Wording.Ui ui) => EraseScreens.AskAgain(ui))
        .Tap((EraseTap _) => new EraseMyData(), (_, ui) => EraseScreens.Erased(ui));
}
