using SmartHeart.Application.Users;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Users.MyData;

/// <summary>A copy of everything that is stored about a person.</summary>
internal static class MyDataScreens
{
    /// <summary>
    /// One document to read and one for machines, below what is on the screen. Without buttons: a button that leads on would take the documents along, and
    /// they are to stay in the chat.
    /// </summary>
    public static Screen Copy(PersonalData data, Ui ui) => new()
    {
        Text = ui["mydata.sent"],
        Media =
        [
            new Media(MediaKind.Document, null, PersonalDataPage.Write(data, ui), ui.Plain("mydata.file")),
            new Media(MediaKind.Document, null, PersonalDataJson.Write(data), "smartheart-data.json"),
        ],
        Placement = Placement.Add,
    };
}
