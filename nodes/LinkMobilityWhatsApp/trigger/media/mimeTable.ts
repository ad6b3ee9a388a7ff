/*! From mime-db 1.54.0, written by scripts/mimeTypes.ts.

(The MIT License)

Copyright (c) 2014 Jonathan Ong <me@jongleberry.com>
Copyright (c) 2015-2022 Douglas Christopher Wilson <doug@somethingdoug.com>

Permission is hereby granted, free of charge, to any person obtaining
a copy of this software and associated documentation files (the
'Software'), to deal in the Software without restriction, including
without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to
permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be
included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED 'AS IS', WITHOUT WARRANTY OF ANY KIND,
EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT.
IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY
CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT,
TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
*/

/** MIME types with their file extensions, one type in each line. */
export const mimeTable = `
application/epub+zip epub
application/geo+json geojson
application/gpx+xml gpx
application/gzip gz
application/java-archive jar
application/javascript js
application/json json
application/mbox mbox
application/mp4 mp4
application/msword doc dot
application/oxps oxps
application/pdf pdf
application/pkcs7-mime p7m
application/pkcs7-signature p7s
application/pkix-cert cer
application/postscript eps ps
application/rtf rtf
application/sql sql
application/vnd.android.package-archive apk
application/vnd.apple.keynote key
application/vnd.apple.mpegurl m3u8
application/vnd.apple.numbers numbers
application/vnd.apple.pages pages
application/vnd.apple.pkpass pkpass
application/vnd.google-earth.kml+xml kml
application/vnd.google-earth.kmz kmz
application/vnd.koan skp
application/vnd.ms-excel xls xlt
application/vnd.ms-excel.sheet.binary.macroenabled.12 xlsb
application/vnd.ms-excel.sheet.macroenabled.12 xlsm
application/vnd.ms-outlook msg
application/vnd.ms-pki.stl stl
application/vnd.ms-powerpoint ppt pps pot
application/vnd.ms-powerpoint.presentation.macroenabled.12 pptm
application/vnd.ms-project mpp
application/vnd.ms-word.document.macroenabled.12 docm
application/vnd.ms-word.template.macroenabled.12 dotm
application/vnd.ms-works wps
application/vnd.ms-xpsdocument xps
application/vnd.oasis.opendocument.graphics odg
application/vnd.oasis.opendocument.presentation odp
application/vnd.oasis.opendocument.presentation-template otp
application/vnd.oasis.opendocument.spreadsheet ods
application/vnd.oasis.opendocument.text odt
application/vnd.oasis.opendocument.text-template ott
application/vnd.openxmlformats-officedocument.presentationml.presentation pptx
application/vnd.openxmlformats-officedocument.presentationml.slideshow ppsx
application/vnd.openxmlformats-officedocument.presentationml.template potx
application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx
application/vnd.openxmlformats-officedocument.spreadsheetml.template xltx
application/vnd.openxmlformats-officedocument.wordprocessingml.document docx
application/vnd.openxmlformats-officedocument.wordprocessingml.template dotx
application/vnd.rar rar
application/vnd.visio vsd vsdx
application/x-7z-compressed 7z
application/x-apple-diskimage dmg
application/x-bittorrent torrent
application/x-bzip2 bz2
application/x-cbr cbr cbz
application/x-compressed rar
application/x-iwork-keynote-sffkey key
application/x-iwork-numbers-sffnumbers numbers
application/x-iwork-pages-sffpages pages
application/x-mobipocket-ebook mobi
application/x-msaccess mdb
application/x-msdos-program exe
application/x-msdownload exe msi
application/x-msmetafile wmf emf
application/x-mspublisher pub
application/x-pkcs12 p12 pfx
application/x-pkcs7-certificates p7b
application/x-rar-compressed rar
application/x-shockwave-flash swf
application/x-sql sql
application/x-subrip srt
application/x-tar tar
application/x-tgif obj
application/x-x509-ca-cert crt pem
application/x-xz xz
application/x-zip-compressed zip
application/xhtml+xml xhtml
application/xml xml
application/zip zip
audio/3gpp 3gpp
audio/aac aac
audio/amr amr
audio/midi mid midi
audio/mp3 mp3
audio/mp4 m4a
audio/mpeg mp3
audio/ogg ogg opus
audio/wav wav
audio/wave wav
audio/webm weba
audio/x-aac aac
audio/x-aiff aif aiff
audio/x-caf caf
audio/x-flac flac
audio/x-m4a m4a
audio/x-mpegurl m3u
audio/x-ms-wma wma
audio/x-wav wav
font/otf otf
font/ttf ttf
font/woff woff
font/woff2 woff2
image/apng apng
image/avif avif
image/bmp bmp
image/emf emf
image/gif gif
image/heic heic
image/heif heif
image/jp2 jp2
image/jpeg jpg jpeg
image/jxl jxl
image/pjpeg jfif
image/png png
image/svg+xml svg
image/tiff tif tiff
image/vnd.adobe.photoshop psd
image/vnd.djvu djvu
image/vnd.dwg dwg
image/vnd.dxf dxf
image/vnd.microsoft.icon ico
image/webp webp
image/wmf wmf
image/x-icon ico
image/x-ms-bmp bmp
image/x-tga tga
message/rfc822 eml mht mhtml
model/3mf 3mf
model/gltf+json gltf
model/gltf-binary glb
model/iges igs iges
model/obj obj
model/step step stp
model/stl stl
text/calendar ics
text/css css
text/csv csv
text/html html htm
text/javascript js
text/markdown md
text/plain txt log
text/rtf rtf
text/vtt vtt
text/x-vcalendar vcs
text/x-vcard vcf
text/xml xml
text/yaml yaml yml
video/3gpp 3gp 3gpp
video/3gpp2 3g2
video/mp4 mp4
video/mpeg mpeg mpg
video/ogg ogv
video/quicktime mov
video/webm webm
video/x-flv flv
video/x-m4v m4v
video/x-matroska mkv
video/x-ms-wmv wmv
video/x-msvideo avi
`;
