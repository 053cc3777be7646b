using System.Text;
using SmartHeart.Application.Users;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Users.MyData;

/// <summary>The copy for people: one HTML file without anything from elsewhere, made to be read on a phone, light or dark as the phone is.</summary>
internal static class PersonalDataPage
{
    private const string Style = """
        :root{color-scheme:light dark}
        body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1rem}
        h1{font-size:1.5rem;line-height:1.2}h2{font-size:1.15rem;margin:2rem 0 .5rem}h2 small{opacity:.6;font-weight:400}
        dl{margin:0}dt{opacity:.65;font-size:.875rem;margin-top:.6rem}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}
        ul{list-style:none;margin:0;padding:0}li{padding:.5rem 0;border-top:1px solid #8884;overflow-wrap:anywhere}
        li div{opacity:.65;font-size:.875rem;white-space:pre-wrap}
        p{opacity:.65}
        """;

    /// <summary>UTF-8.</summary>
    public static byte[] Write(PersonalData data, Ui ui)
    {
        var note = ui["mydata.note", ("when", ui.When(data.CollectedAt)), ("zone", ui.Zone.Id), ("most", IPersonalDataReads.MostRows)];
        var page = Html.Of($"""
            <!doctype html>
            <html lang="{ui.Language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{ui["mydata.title"]}</title>
            <style>
            {Html.Trusted(Style)}
            </style>
            </head>
            <body>
            <h1>{ui["mydata.title"]}</h1>
            <p>{note}</p>
            {Html.Join("\n", PersonalDataSections.Of(data, ui))}
            </body>
            </html>

            """);
        return Encoding.UTF8.GetBytes(page.Value);
    }
}
