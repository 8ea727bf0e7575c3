import type { Metadata } from "next";
import type { ReactNode } from "react";
import { earlyChoice } from "../components/early-choice";
import { paletteCss } from "../geo/palette";
import { en } from "../geo/words/en";
import "./globals.css";
import "./print.css";

export const metadata: Metadata = { title: en.site };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <style dangerouslySetInnerHTML={{ __html: paletteCss() }} />
        <script dangerouslySetInnerHTML={{ __html: earlyChoice }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
